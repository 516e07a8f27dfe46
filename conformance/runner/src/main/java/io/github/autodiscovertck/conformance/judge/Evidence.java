package io.github.autodiscovertck.conformance.judge;

import io.github.autodiscovertck.core.expectation.Expectation;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.expectation.Refusal;
import io.github.autodiscovertck.core.reading.Value;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds out whether a document contains a value that is judged and must be reported. Without such a value, an
 * implementation that parses nothing would pass.
 */
final class Evidence {

    private Evidence() {}

    /** {@return whether an accepted document must be reported with a judged value} */
    static boolean isIn(Expectation expectation, Scope scope) {
        return count(expectation, scope) > 0;
    }

    /** {@return the number of judged values that must be reported for an accepted document} */
    static int count(Expectation expectation, Scope scope) {
        return expectation.refusal() == Refusal.REQUIRED || expectation.open()
                ? 0
                : count(expectation.response(), scope, "");
    }

    private static int count(ExpectedGroup group, Scope scope, String parent) {
        int count = 0;
        for (ExpectedGroup.Member member : group.members()) {
            if (member.expected() instanceof ExpectedGroup below) {
                count += isClaimed(member, below, scope, parent)
                        ? count(below, scope.below(member.name()), member.name())
                        : 0;
            } else {
                count += isJudgedText(member, scope) ? 1 : 0;
            }
        }
        return count;
    }

    /** {@return the addresses of the judged values that must be reported for an accepted document} */
    static Set<String> addresses(Expectation expectation, Scope scope) {
        Set<String> found = new HashSet<>();
        if (expectation.refusal() != Refusal.REQUIRED && !expectation.open()) {
            addAddresses(expectation.response(), scope, "", "", found);
        }
        return found;
    }

    private static void addAddresses(ExpectedGroup group, Scope scope, String parent, String path, Set<String> found) {
        for (ExpectedGroup.Member member : group.members()) {
            String address = path + member.name();
            if (member.expected() instanceof ExpectedGroup below) {
                if (isClaimed(member, below, scope, parent)) {
                    addAddresses(below, scope.below(member.name()), member.name(), address + "/", found);
                }
            } else if (isJudgedText(member, scope)) {
                found.add(address);
            }
        }
    }

    private static boolean isClaimed(ExpectedGroup.Member member, ExpectedGroup below, Scope scope, String parent) {
        return scope.reaches(member.name())
                && !below.optional()
                && (!BlockMatching.isBlock(parent, member.name())
                        || scope.blocks().includes(below));
    }

    private static boolean isJudgedText(ExpectedGroup.Member member, Scope scope) {
        String name = member.name();
        return (scope.hasValue(name) || scope.hasMergedValue(name))
                && isText(member.expected(), scope.requiresDefault(name));
    }

    private static boolean isText(Expected expected, boolean requiresDefault) {
        return expected instanceof Expected.DefaultOf && requiresDefault
                || expected instanceof Expected.OneOf oneOf
                        && !oneOf.absent()
                        && oneOf.values().stream().anyMatch(Value.Text.class::isInstance);
    }
}
