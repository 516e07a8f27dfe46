package io.github.autodiscovertck.conformance.judge;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.ReadingJson;

/** Compares two outcomes. */
final class OutcomeComparison {

    private OutcomeComparison() {}

    /** {@return the difference at the judged addresses, in words; empty if there is none} */
    static String difference(Outcome one, Outcome other, Scope scope) {
        if (one instanceof Outcome.Accepted first && other instanceof Outcome.Accepted second) {
            Group firstGroup = JudgedValues.in(first.reading().response(), scope);
            Group secondGroup = JudgedValues.in(second.reading().response(), scope);
            return firstGroup.equals(secondGroup) ? "" : json(firstGroup) + " and " + json(secondGroup);
        }
        boolean sameKind = one.getClass() == other.getClass();
        return sameKind ? "" : JudgeMessages.of(one) + " and " + JudgeMessages.of(other);
    }

    private static String json(Group group) {
        return ReadingJson.toJson(new Reading(group));
    }
}
