package io.github.autodiscovertck.conformance.judge;

import io.github.autodiscovertck.core.expectation.Expectation;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.expectation.Refusal;
import io.github.autodiscovertck.core.reading.Value;

/**
 * Finds out whether a document holds a value that is judged and reported. An implementation that reads nothing is right about
 * every document that holds none.
 */
final class Evidence {

    private Evidence() {}

    /** {@return whether an accepted document has to be reported with a value that is judged} */
    static boolean isIn(Expectation expectation, Scope scope) {
        return count(expectation, scope) > 0;
    }

    /** {@return how many judged values an accepted document has to be reported with} */
    static int count(Expectation expectation, Scope scope) {
        return expectation.refusal() == Refusal.REQUIRED || expectation.open()
                ? 0
                : count(expectation.response(), scope, "");
    }

    private static int count(ExpectedGroup group, Scope scope, String parent) {
        int count = 0;
        for (ExpectedGroup.Member member : group.members()) {
            String name = member.name();
            if (!scope.reaches(name)) {
                continue;
            }
            if (member.expected() instanceof ExpectedGroup below) {
                boolean claimed =
                        !BlockMatching.isBlock(parent, name) || scope.blocks().includes(member.expected());
                count += claimed && !below.optional() ? count(below, scope.below(name), name) : 0;
            } else if ((scope.hasValue(name) || scope.hasMergedValue(name))
                    && isText(member.expected(), scope.requiresDefault(name))) {
                count++;
            }
        }
        return count;
    }

    private static boolean isText(Expected expected, boolean requiresDefault) {
        return expected instanceof Expected.DefaultOf && requiresDefault
                || expected instanceof Expected.OneOf oneOf
                        && !oneOf.absent()
                        && oneOf.values().stream().anyMatch(Value.Text.class::isInstance);
    }
}
