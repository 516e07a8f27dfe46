package io.github.autodiscovertck.conformance.lint;

import java.util.HashMap;
import java.util.Map;

/** Reports repeated elements that the format allows only once, and several blocks of the same Type. */
final class RepetitionRule implements Rule {

    @Override
    public void check(LintElement parent, Findings findings) {
        Map<String, LintElement> first = new HashMap<>();
        Map<String, LintElement> blocks = new HashMap<>();
        for (LintElement node : parent.children()) {
            String type = node.name().equals("Protocol") ? BlockRule.type(node) : null;
            if (type != null && blocks.putIfAbsent(type, node) != null) {
                String what = "there is a block of the Type " + Findings.quoted(type)
                        + " already, and some parsers keep only one of them";
                findings.add(Severity.WARNING, node, "POX-STR-010", what, "one block of each Type");
            }
            LintElement before = node.row().repeatable() ? null : first.putIfAbsent(node.name(), node);
            if (before != null) {
                again(before, node, parent, findings);
            }
        }
    }

    private static void again(LintElement first, LintElement node, LintElement parent, Findings findings) {
        boolean differs = !node.row().isElementOnly() && !first.token().equals(node.token());
        findings.add(
                differs ? Severity.ERROR : Severity.WARNING,
                node,
                FindingKind.REPEATED,
                node.name() + " stands in " + parent.name() + " for the " + ordinal(node.index()) + " time"
                        + (differs ? ", with another value" : ""),
                "one " + node.name());
    }

    private static String ordinal(int number) {
        if (number == 2) {
            return "second";
        }
        if (number == 3) {
            return "third";
        }
        boolean teen = number / 10 % 10 == 1;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
