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

    private static final AddressSet TEXT_ONLY = AddressSet.of(ElementTable.TEXT);

    private final boolean appliesDefaults;
    private final List<Mismatch> mismatches = new ArrayList<>(0);

    private Comparison(boolean appliesDefaults) {
        this.appliesDefaults = appliesDefaults;
    }

    static List<Mismatch> of(ExpectedGroup expected, Group actual, AddressSet judged, boolean appliesDefaults) {
        Comparison comparison = new Comparison(appliesDefaults);
        comparison.group(expected, actual, judged, "", "");
        return comparison.mismatches;
    }

    private void group(ExpectedGroup expected, Group actual, AddressSet judged, String address, String place) {
        List<ExpectedGroup.Member> members = expected.members();
        for (int i = 0; i < members.size(); i++) {
            String name = members.get(i).name();
            boolean below = !judged.below(name).isEmpty();
            if ((below || judged.hasValue(name)) && isFirst(members, i)) {
                member(name, expected, actual, judged, join(address, name), join(place, name));
            }
        }
        for (int i = 0; i < actual.members().size(); i++) {
            unlisted(actual.members().get(i), expected, judged, address, place);
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
            String name, ExpectedGroup expected, Group actual, AddressSet judged, String address, String place) {
        PoxElement element = ElementTable.find(name);
        if (element != null && element.repeatable()) {
            repeated(expected.all(name), actual.all(name), judged, name, address, place);
            return;
        }
        List<Value> values = actual.all(name);
        if (values.size() > 1) {
            add(Kind.COUNT, address, place, "one value", values.size() + " values");
            return;
        }
        one(expected.first(name), values.isEmpty() ? null : values.get(0), judged, name, address, place);
    }

    private void one(
            @Nullable Expected expected,
            @Nullable Value value,
            AddressSet judged,
            String name,
            String address,
            String place) {
        if (expected instanceof ExpectedGroup below) {
            boolean missing = !(value instanceof Group);
            if (!missing || !below.optional()) {
                group(below, missing ? Group.EMPTY : (Group) value, below(judged, name), address, place);
            }
        } else if (expected != null && judged.hasValue(name) && !allows(expected, value)) {
            add(Kind.VALUE, address, place, Words.of(expected), Words.of(value));
        }
    }

    /** To report an element that has attributes is to report its text. */
    private static AddressSet below(AddressSet judged, String name) {
        PoxElement element = ElementTable.find(name);
        boolean hasText = element != null && element.isGroup() && !element.isElementOnly();
        AddressSet below = judged.below(name);
        return hasText && below.isEmpty() && judged.hasValue(name) ? TEXT_ONLY : below;
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

    private void unlisted(
            Group.Member member, ExpectedGroup expected, AddressSet judged, String address, String place) {
        String name = member.name();
        if (expected.first(name) != null
                || !judged.hasValue(name) && judged.below(name).isEmpty()) {
            return;
        }
        if (member.value() instanceof Group group) {
            if (hasJudgedValue(group, judged.below(name))) {
                add(Kind.COUNT, join(address, name), join(place, name), "nothing", Words.of(group));
            }
        } else if (!isDefault(name, member.value())) {
            add(Kind.VALUE, join(address, name), join(place, name), "nothing", Words.of(member.value()));
        }
    }

    private static boolean hasJudgedValue(Group group, AddressSet judged) {
        for (Group.Member member : group.members()) {
            boolean judgedHere = member.value() instanceof Group below
                    ? hasJudgedValue(below, judged.below(member.name()))
                    : judged.hasValue(member.name());
            if (judgedHere) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDefault(String name, Value value) {
        PoxElement element = ElementTable.find(name);
        return element != null && value instanceof Value.Text text && element.absenceMayMean(text.text());
    }

    private void repeated(
            List<Expected> expected, List<Value> actual, AddressSet judged, String name, String address, String place) {
        int missing = expected.size() - actual.size();
        if (missing == 0 || missing > 0 && missing <= optional(expected)) {
            mismatches.addAll(bestMatch(expected, actual, judged, name, address, place, missing));
            return;
        }
        add(Kind.COUNT, address, place, expected.size() + " × " + name, actual.size() + " × " + name);
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
            List<Expected> expected,
            List<Value> actual,
            AddressSet judged,
            String name,
            String address,
            String place,
            int missing) {
        if (missing == 0) {
            Comparison inOrder = new Comparison(appliesDefaults);
            for (int i = 0; i < actual.size(); i++) {
                inOrder.one(expected.get(i), actual.get(i), judged, name, address, place + "[" + (i + 1) + "]");
            }
            return inOrder.mismatches;
        }
        List<Mismatch> best = null;
        for (int i = 0; i < expected.size(); i++) {
            if (expected.get(i) instanceof ExpectedGroup group && group.optional()) {
                List<Expected> fewer = new ArrayList<>(expected);
                fewer.remove(i);
                List<Mismatch> found = bestMatch(fewer, actual, judged, name, address, place, missing - 1);
                best = best == null || found.size() < best.size() ? found : best;
            }
        }
        return best == null ? List.of() : best;
    }

    private void add(Kind kind, String address, String place, String expected, String actual) {
        mismatches.add(new Mismatch(kind, address, place, expected, actual));
    }

    private static String join(String address, String name) {
        return address.isEmpty() ? name : address + "/" + name;
    }
}
