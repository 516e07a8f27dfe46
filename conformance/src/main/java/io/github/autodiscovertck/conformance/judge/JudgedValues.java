package io.github.autodiscovertck.conformance.judge;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what of a reading is judged. */
final class JudgedValues {

    private static final AddressSet TEXT_ONLY = AddressSet.of(ElementTable.TEXT);

    private JudgedValues() {}

    /** {@return the addresses below a name: to report an element that has attributes is to report its text} */
    static AddressSet below(AddressSet judged, String name) {
        PoxElement element = ElementTable.find(name);
        boolean hasText = element != null && element.isGroup() && !element.isElementOnly();
        AddressSet below = judged.below(name);
        return hasText && below.isEmpty() && judged.hasValue(name) ? TEXT_ONLY : below;
    }

    /** {@return a value as a group: the text of an element that has attributes may be reported without them} */
    static Group asGroup(@Nullable Value value) {
        if (value instanceof Group group) {
            return group;
        }
        return value == null ? Group.EMPTY : new Group(List.of(new Member(Group.TEXT, value)));
    }

    /** {@return whether a group holds any value that is judged} */
    static boolean isAnyIn(Group group, AddressSet judged) {
        for (Member member : group.members()) {
            boolean judgedHere = member.value() instanceof Group below
                    ? isAnyIn(below, below(judged, member.name()))
                    : judged.hasValue(member.name());
            if (judgedHere) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the judged values of a group, in an order that does not depend on the order of different names}
     *
     * <p>The text that came with an invalid value is as sent, so it may differ where the value does not.
     */
    static Group in(Group group, AddressSet judged) {
        List<Member> members = new ArrayList<>();
        for (Member member : group.members()) {
            AddressSet below = below(judged, member.name());
            if (isGroup(member)) {
                if (!below.isEmpty()) {
                    members.add(new Member(member.name(), in(asGroup(member.value()), below)));
                }
            } else if (judged.hasValue(member.name())) {
                Value value = member.value() instanceof Value.Invalid ? new Value.Invalid(null) : member.value();
                members.add(new Member(member.name(), value));
            }
        }
        members.sort(Comparator.comparing(Member::name));
        return new Group(members);
    }

    private static boolean isGroup(Member member) {
        PoxElement element = ElementTable.find(member.name());
        return member.value() instanceof Group || element != null && element.isGroup();
    }
}
