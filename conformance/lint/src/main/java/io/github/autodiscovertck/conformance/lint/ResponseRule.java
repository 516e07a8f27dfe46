package io.github.autodiscovertck.conformance.lint;

import io.github.autodiscovertck.core.element.ElementTable;

/** Checks that Autodiscover and Response have the required contents. */
final class ResponseRule implements Rule {

    @Override
    public void check(LintElement node, Findings findings) {
        if (node.name().equals(NamespaceMembership.ROOT) && node.first(ElementTable.RESPONSE) == null) {
            findings.add(Severity.ERROR, node, "POX-STR-001", "Autodiscover holds no Response", "Response");
        } else if (node.name().equals(ElementTable.RESPONSE)) {
            response(node, findings);
        }
    }

    private static void response(LintElement response, Findings findings) {
        LintElement account = response.first("Account");
        LintElement error = response.first("Error");
        if (account == null && error == null) {
            findings.add(
                    Severity.ERROR,
                    response,
                    "POX-STR-001",
                    "Response holds neither Account nor Error",
                    "one of the two");
        } else if (account != null && error != null) {
            findings.add(
                    Severity.WARNING,
                    error,
                    "POX-ERR-009",
                    "there are both an Error and an Account, and parsers differ in which they use",
                    "one of the two");
        }
        if (account != null && isSettings(account) && response.first("User") == null) {
            findings.add(Severity.NOTE, response, "POX-STR-005", "there is no User", "User, which servers should give");
        }
    }

    private static boolean isSettings(LintElement account) {
        LintElement action = account.first("Action");
        return action != null && action.token().equals("settings");
    }
}
