package io.github.autodiscovertck.conformance.judge;

import io.github.autodiscovertck.conformance.judge.Mismatch.Kind;
import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares a reading with what is allowed, at the judged addresses only, and collects what differs. */
final class Comparison {

    private final boolean appliesDefaults;
    private final List<Mismatch> mismatches = new ArrayList<>(0);

    private Comparison(boolean appliesDefaults) {
        this.appliesDefaults = appliesDefaults;
    }

    static List<Mismatch> of(ExpectedGroup expected, Group actual, AddressSet judged, boolean appliesDefaults) {
        Comparison comparison = new Comparison(appliesDefaults);
        comparison.group(expected, actual, judged, null);
        return comparison.mismatches;
    }

    private void group(ExpectedGroup expected, Group actual, AddressSet judged, @Nullable Place place) {
        List<ExpectedGroup.Member> members = expected.members();
        for (int i = 0; i < members.size(); i++) {
            String name = members.get(i).name();
            if (judged.reaches(name) && isFirst(members, i)) {
                member(members.get(i), expected, actual, judged, place);
            }
        }
        for (int i = 0; i < actual.members().size(); i++) {
            unlisted(actual.members().get(i), expected, judged, place);
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
            AddressSet judged,
            @Nullable Place place) {
        String name = member.name();
        PoxElement element = ElementTable.find(name);
        if (element != null && element.repeatable()) {
            repeated(expected.all(name), actual.all(name), judged, Place.of(place, name));
            return;
        }
        int values = actual.count(name);
        if (values > 1) {
            add(Kind.COUNT, Place.of(place, name), "one value", values + " values");
            return;
        }
        one(member.expected(), values == 0 ? null : actual.first(name), judged, place, name, 0);
    }

    private void one(
            Expected expected,
            @Nullable Value value,
            AddressSet judged,
            @Nullable Place above,
            String name,
            int number) {
        if (expected instanceof ExpectedGroup below) {
            if (value != null || !below.optional()) {
                Place place = new Place(above, name, number);
                group(below, JudgedValues.asGroup(value), JudgedValues.below(judged, name), place);
            }
        } else if (judged.hasValue(name) && !allows(expected, value)) {
            add(Kind.VALUE, new Place(above, name, number), Words.of(expected), Words.of(value));
        }
    }

    private boolean allows(Expected expected, @Nullable Value value) {
        if (expected instanceof Expected.OneOf oneOf) {
            return value == null ? oneOf.absent() : holds(oneOf.values(), value);
        }
        if (expected instanceof Expected.NoneOf noneOf) {
            return !(value instanceof Value.Text text) || !noneOf.texts().contains(text.text());
        }
        if (expected instanceof Expected.DefaultOf byDefault) {
            return value == null
                    ? !appliesDefaults
                    : value instanceof Value.Text text && text.text().equals(byDefault.text());
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

    private void unlisted(Group.Member member, ExpectedGroup expected, AddressSet judged, @Nullable Place above) {
        String name = member.name();
        if (!judged.reaches(name) || expected.first(name) != null) {
            return;
        }
        if (member.value() instanceof Group group) {
            if (JudgedValues.isAnyIn(group, JudgedValues.below(judged, name))) {
                add(Kind.COUNT, Place.of(above, name), Words.NOTHING, Words.of(group));
            }
            return;
        }
        PoxElement element = ElementTable.find(name);
        if (!isDefault(element, member.value())) {
            add(Kind.VALUE, Place.of(above, name), Words.ofAbsent(element), Words.of(member.value()));
        }
    }

    private static boolean isDefault(@Nullable PoxElement element, Value value) {
        return element != null && value instanceof Value.Text text && element.absenceMayMean(text.text());
    }

    private void repeated(List<Expected> expected, List<Value> actual, AddressSet judged, Place place) {
        int missing = expected.size() - actual.size();
        int optional = optional(expected);
        if (missing == 0) {
            inOrder(expected, actual, judged, place);
        } else if (missing > 0 && missing <= optional) {
            mismatches.addAll(bestMatch(expected, actual, judged, place, missing));
        } else {
            String least = optional == 0 ? "" : (expected.size() - optional) + " to ";
            String name = place.name();
            add(Kind.COUNT, place, least + expected.size() + " × " + name, actual.size() + " × " + name);
        }
    }

    private void inOrder(List<Expected> expected, List<Value> actual, AddressSet judged, Place place) {
        for (int i = 0; i < actual.size(); i++) {
            one(expected.get(i), actual.get(i), judged, place.above(), place.name(), i + 1);
        }
    }

    private static int optional(List<Expected> expected) {
        int optional = 0;
        for (Expected one : expected) {
            optional += one instanceof ExpectedGroup group && group.optional() ? 1 : 0;
        }
        return optional;
    }

    /** Leaves out as many optional elements as are missing, in the way that makes the rest fit best. */
    private List<Mismatch> bestMatch(
            List<Expected> expected, List<Value> actual, AddressSet judged, Place place, int missing) {
        if (missing == 0) {
            Comparison comparison = new Comparison(appliesDefaults);
            comparison.inOrder(expected, actual, judged, place);
            return comparison.mismatches;
        }
        List<Mismatch> best = null;
        for (int i = 0; i < expected.size(); i++) {
            if (expected.get(i) instanceof ExpectedGroup group && group.optional()) {
                List<Expected> fewer = new ArrayList<>(expected);
                fewer.remove(i);
                List<Mismatch> found = bestMatch(fewer, actual, judged, place, missing - 1);
                best = best == null || found.size() < best.size() ? found : best;
            }
        }
        return best == null ? List.of() : best;
    }

    private void add(Kind kind, Place place, String expected, String actual) {
        mismatches.add(new Mismatch(kind, place.address(), place.words(), expected, actual));
    }
}
