package io.github.autodiscovertck.conformance.judge;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Extracts the judged values of a reading. */
final class JudgedValues {

    private static final Comparator<Member> BY_NAME = Comparator.comparing(Member::name);

    private JudgedValues() {}

    /** {@return a value as a group, because an element that has attributes may be reported as its text only} */
    static Group asGroup(@Nullable Value value) {
        if (value instanceof Group group) {
            return group;
        }
        return value == null ? Group.EMPTY : new Group(List.of(new Member(Group.TEXT, value)));
    }

    /** {@return whether a group contains a judged value} */
    static boolean isAnyIn(Group group, Scope scope) {
        for (Member member : group.members()) {
            boolean judgedHere = member.value() instanceof Group below
                    ? isAnyIn(below, scope.below(member.name()))
                    : scope.hasValue(member.name());
            if (judgedHere) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@return the judged values of a group, sorted so that the order of different names does not matter}
     *
     * <p>The text of an invalid value is dropped: it is what was sent, so it may differ between equal values.
     */
    static Group in(Group group, Scope scope) {
        return in(group, scope, null);
    }

    private static Group in(Group group, Scope scope, @Nullable String parent) {
        List<Member> members = new ArrayList<>();
        for (Member member : group.members()) {
            Scope below = scope.below(member.name());
            if (isGroup(member)) {
                if (!below.isNothing() && isClaimed(member, scope, parent)) {
                    members.add(new Member(member.name(), in(asGroup(member.value()), below, member.name())));
                }
            } else if (scope.hasValue(member.name())) {
                Value value = member.value() instanceof Value.Invalid ? new Value.Invalid(null) : member.value();
                members.add(new Member(member.name(), value));
            }
        }
        members.sort(scope.blocks().inOrder() ? BY_NAME : BY_NAME.thenComparing(JudgedValues::block));
        return new Group(members);
    }

    private static boolean isClaimed(Member member, Scope scope, @Nullable String parent) {
        return !BlockMatching.isBlock(parent, member.name()) || scope.blocks().includes(member.value());
    }

    /** {@return a sort key for blocks that are reported in any order} */
    private static String block(Member member) {
        return BlockClaims.typeOf(member.value()) + " " + BlockClaims.textOf(member.value(), "Server");
    }

    private static boolean isGroup(Member member) {
        PoxElement element = ElementTable.find(member.name());
        return member.value() instanceof Group || element != null && element.isGroup();
    }
}
