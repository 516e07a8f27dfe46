package io.github.autodiscovertck.conformance.judge;

import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.ReadingJson;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;

/** Compares two answers with each other. */
final class Answers {

    private Answers() {}

    /** {@return what differs at the judged addresses, in words; empty if nothing does} */
    static String difference(Outcome one, Outcome other, AddressSet judged) {
        if (one instanceof Outcome.Accepted first && other instanceof Outcome.Accepted second) {
            Group firstGroup = judgedOf(first.reading().response(), judged);
            Group secondGroup = judgedOf(second.reading().response(), judged);
            return firstGroup.equals(secondGroup) ? "" : json(firstGroup) + " and " + json(secondGroup);
        }
        boolean sameKind = one.getClass() == other.getClass();
        return sameKind ? "" : Words.of(one) + " and " + Words.of(other);
    }

    private static String json(Group group) {
        return ReadingJson.toJson(new Reading(group));
    }

    /** The text that came with an invalid value is as sent, so it may differ where the value does not. */
    private static Group judgedOf(Group group, AddressSet judged) {
        List<Member> members = new ArrayList<>();
        for (Member member : group.members()) {
            if (member.value() instanceof Group below) {
                members.add(new Member(member.name(), judgedOf(below, judged.below(member.name()))));
            } else if (judged.hasValue(member.name())) {
                Value value = member.value() instanceof Value.Invalid ? new Value.Invalid(null) : member.value();
                members.add(new Member(member.name(), value));
            }
        }
        return new Group(members);
    }
}
