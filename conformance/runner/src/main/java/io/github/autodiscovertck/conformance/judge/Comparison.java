package io.github.autodiscovertck.conformance.judge;

import io.github.autodiscovertck.conformance.judge.Mismatch.Kind;
import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares a reading with an expectation at the judged addresses and collects the mismatches. */
final class Comparison {

    private final List<Mismatch> mismatches = new ArrayList<>(0);

    static List<Mismatch> of(ExpectedGroup expected, Group actual, Scope scope) {
        Comparison comparison = new Comparison();
        comparison.group(expected, actual, scope, null);
        return comparison.mismatches;
    }

    private void group(ExpectedGroup expected, Group actual, Scope scope, @Nullable ReadingPath place) {
        List<ExpectedGroup.Member> members = expected.members();
        for (int i = 0; i < members.size(); i++) {
            String name = members.get(i).name();
            if (scope.reaches(name) && isFirst(members, i)) {
                member(members.get(i), expected, actual, scope, place);
            }
        }
        for (int i = 0; i < actual.members().size(); i++) {
            unlisted(actual.members().get(i), expected, scope, place);
        }
    }

    private static boolean isFirst(List<ExpectedGroup.Member> members, int index) {
        String name = members.get(index).name();
        for (int i = 0; i < index; i++) {
            if (members.get(i).name().equals(name)) {
                return false;
            }
        }
        return true;
    }

    private void member(
            ExpectedGroup.Member member,
            ExpectedGroup expected,
            Group actual,
            Scope scope,
            @Nullable ReadingPath place) {
        String name = member.name();
        PoxElement element = ElementTable.find(name);
        if (element != null && element.repeatable()) {
            repeated(expected.all(name), actual.all(name), scope, ReadingPath.of(place, name));
            return;
        }
        int values = actual.count(name);
        if (values > 1) {
            add(Kind.COUNT, ReadingPath.of(place, name), "one value", values + " values");
            return;
        }
        one(member.expected(), values == 0 ? null : actual.first(name), scope, place, name, 0);
    }

    private void one(
            Expected expected,
            @Nullable Value value,
            Scope scope,
            @Nullable ReadingPath above,
            String name,
            int number) {
        if (expected instanceof ExpectedGroup below) {
            if (value != null || !below.optional()) {
                ReadingPath place = new ReadingPath(above, name, number);
                group(below, JudgedValues.asGroup(value), scope.below(name), place);
            }
        } else if (scope.hasValue(name) && !allows(expected, value, scope, name)) {
            add(Kind.VALUE, new ReadingPath(above, name, number), JudgeMessages.of(expected), JudgeMessages.of(value));
        }
    }

    private static boolean allows(Expected expected, @Nullable Value value, Scope scope, String name) {
        if (value != null && scope.isSafe(name, value)) {
            return true;
        }
        if (expected instanceof Expected.OneOf oneOf) {
            return value == null
                    ? oneOf.absent()
                    : holds(oneOf.values(), value)
                            || oneOf.absent() && scope.allowsZero(name) && Zeros.isZero(name, value);
        }
        if (expected instanceof Expected.NoneOf noneOf) {
            return !(value instanceof Value.Text text) || !noneOf.texts().contains(text.text());
        }
        if (expected instanceof Expected.DefaultOf byDefault) {
            if (value == null) {
                return !scope.requiresDefault(name);
            }
            return value instanceof Value.Text text && text.text().equals(byDefault.text())
                    || !scope.requiresDefault(name) && scope.allowsZero(name) && Zeros.isZero(name, value);
        }
        return true;
    }

    private static boolean holds(List<Value> allowed, Value value) {
        for (int i = 0; i < allowed.size(); i++) {
            Value candidate = allowed.get(i);
            if (candidate instanceof Value.Invalid ? value instanceof Value.Invalid : candidate.equals(value)) {
                return true;
            }
        }
        return false;
    }

    private void unlisted(Group.Member member, ExpectedGroup expected, Scope scope, @Nullable ReadingPath above) {
        String name = member.name();
        if (!scope.reaches(name) || scope.hasMergedValue(name) || expected.first(name) != null) {
            return;
        }
        if (member.value() instanceof Group group) {
            if (JudgedValues.isAnyIn(group, scope.below(name))) {
                add(Kind.COUNT, ReadingPath.of(above, name), JudgeMessages.NOTHING, JudgeMessages.of(group));
            }
            return;
        }
        PoxElement element = ElementTable.find(name);
        boolean zero = scope.allowsZero(name) && Zeros.isZero(name, member.value());
        if (!zero && !isDefault(element, member.value())) {
            add(
                    Kind.VALUE,
                    ReadingPath.of(above, name),
                    JudgeMessages.ofAbsent(element),
                    JudgeMessages.of(member.value()));
        }
    }

    private static boolean isDefault(@Nullable PoxElement element, Value value) {
        return element != null && value instanceof Value.Text text && element.absenceMayMean(text.text());
    }

    private void repeated(List<Expected> expected, List<Value> actual, Scope scope, ReadingPath place) {
        if (!scope.blocks().areEverything() && BlockMatching.isBlocks(place)) {
            claimedBlocks(BlockMatching.of(expected, actual, scope.blocks()), scope, place);
        } else {
            all(expected, actual, scope, place);
        }
        if (!scope.merged().isEmpty() && BlockMatching.isBlocks(place)) {
            MergedValues.of(expected, actual, scope.below(place.name()))
                    .missing((name, texts) -> add(
                            Kind.VALUE,
                            ReadingPath.of(place, name),
                            "one of " + texts,
                            JudgeMessages.NOTHING + " of these"));
        }
    }

    private void claimedBlocks(BlockMatching matching, Scope scope, ReadingPath place) {
        if (scope.blocks().inOrder() && !scope.blocks().onePerType() && !matching.isOpen()) {
            all(matching.expected(), matching.actual(), scope, place);
            return;
        }
        for (BlockMatching.Match match : matching.matches((expected, actual) ->
                Comparison.ofOne(expected, actual, scope, place).size())) {
            one(match.expected(), match.actual(), scope, place.above(), place.name(), match.number());
        }
        String wrongNumber = matching.wrongNumber();
        if (!wrongNumber.isEmpty()) {
            add(Kind.COUNT, place, matching.wanted() + " × " + place.name(), wrongNumber);
        }
    }

    private static List<Mismatch> ofOne(Expected expected, Value actual, Scope scope, ReadingPath place) {
        Comparison comparison = new Comparison();
        comparison.one(expected, actual, scope, place.above(), place.name(), 0);
        return comparison.mismatches;
    }

    private void all(List<Expected> expected, List<Value> actual, Scope scope, ReadingPath place) {
        int missing = expected.size() - actual.size();
        int optional = optional(expected);
        if (missing == 0) {
            inOrder(expected, actual, scope, place);
        } else if (missing > 0 && missing <= optional) {
            mismatches.addAll(bestMatch(expected, actual, scope, place, missing));
        } else {
            String least = optional == 0 ? "" : (expected.size() - optional) + " to ";
            String name = place.name();
            add(Kind.COUNT, place, least + expected.size() + " × " + name, actual.size() + " × " + name);
        }
    }

    private void inOrder(List<Expected> expected, List<Value> actual, Scope scope, ReadingPath place) {
        for (int i = 0; i < actual.size(); i++) {
            one(expected.get(i), actual.get(i), scope, place.above(), place.name(), i + 1);
        }
    }

    private static int optional(List<Expected> expected) {
        int optional = 0;
        for (Expected one : expected) {
            optional += one instanceof ExpectedGroup group && group.optional() ? 1 : 0;
        }
        return optional;
    }

    /** Leaves out as many optional elements as are missing, choosing those that make the rest fit best. */
    private List<Mismatch> bestMatch(
            List<Expected> expected, List<Value> actual, Scope scope, ReadingPath place, int missing) {
        if (missing == 0) {
            Comparison comparison = new Comparison();
            comparison.inOrder(expected, actual, scope, place);
            return comparison.mismatches;
        }
        List<Mismatch> best = null;
        for (int i = 0; i < expected.size(); i++) {
            if (expected.get(i) instanceof ExpectedGroup group && group.optional()) {
                List<Expected> fewer = new ArrayList<>(expected);
                fewer.remove(i);
                List<Mismatch> found = bestMatch(fewer, actual, scope, place, missing - 1);
                best = best == null || found.size() < best.size() ? found : best;
            }
        }
        return best == null ? List.of() : best;
    }

    private void add(Kind kind, ReadingPath place, String expected, String actual) {
        mismatches.add(new Mismatch(kind, place.address(), place.describe(), expected, actual));
    }
}
