package io.github.autodiscovertck.conformance.lint;

import java.util.List;
import java.util.regex.Pattern;

/** Checks that an error has the required contents and is where parsers look for it. */
final class ErrorRule implements Rule {

    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}:\\d{2}(\\.\\d+)?");
    private static final Pattern ID = Pattern.compile("\\d{1,10}");
    private static final long LARGEST_ID = 0xFFFF_FFFFL;

    @Override
    public void check(LintElement node, Findings findings) {
        if (!node.name().equals("Error")) {
            return;
        }
        if (node.isIn("Account")) {
            findings.add(
                    Severity.NOTE,
                    node,
                    "POX-ERR-002",
                    "Error is in Account",
                    "Error in Response: some parsers look there only");
        }
        for (String name : List.of("ErrorCode", "Message")) {
            if (node.first(name) == null) {
                String requirement = name.equals("Message") ? "POX-ERR-006" : "POX-ERR-011";
                findings.add(Severity.WARNING, node, requirement, "Error has no " + name, name);
            }
        }
        attributes(node, findings);
    }

    private static void attributes(LintElement error, Findings findings) {
        String time = error.attributes().get("Time");
        if (time != null && !TIME.matcher(time).matches()) {
            String what = "Time is " + Findings.quoted(time);
            findings.add(Severity.WARNING, error, "POX-ERR-007", what, "a time such as 11:36:50.3830055");
        }
        String id = error.attributes().get("Id");
        if (id != null && !(ID.matcher(id).matches() && Long.parseLong(id) <= LARGEST_ID)) {
            String what = "Id is " + Findings.quoted(id);
            findings.add(Severity.WARNING, error, "POX-ERR-008", what, "a number from 0 to " + LARGEST_ID);
        }
    }
}
