package io.github.autodiscovertck.conformance.lint;

import io.github.autodiscovertck.core.element.ElementTable;
import java.util.List;
import java.util.Map;

/** Checks that an account has the elements that its Action requires, and none that conflict with it. */
final class AccountRule implements Rule {

    private static final List<String> ACTIONS = ElementTable.get("Action").values();
    private static final String EXPECTED = "one of " + String.join(", ", ACTIONS);

    /** For each action, the required element and the requirement that says so. */
    private static final Map<String, List<String>> NEEDED = Map.of(
            "settings", List.of("Protocol", "POX-STR-007"),
            "redirectAddr", List.of("RedirectAddr", "POX-ACT-007"),
            "redirectUrl", List.of("RedirectUrl", "POX-ACT-006"));

    @Override
    public void check(LintElement node, Findings findings) {
        if (!node.name().equals("Account")) {
            return;
        }
        LintElement action = node.first("Action");
        if (action == null) {
            if (node.first("Error") == null
                    && (node.parent() == null || node.parent().first("Error") == null)) {
                findings.add(Severity.ERROR, node, "POX-ACT-010", "Account has no Action", EXPECTED);
            }
        } else {
            value(action, findings);
            companions(node, action.token(), findings);
        }
    }

    private static void value(LintElement action, Findings findings) {
        String found = "Action is " + Findings.quoted(action.text());
        if (!ACTIONS.contains(action.token())) {
            boolean otherCase = ACTIONS.stream().anyMatch(known -> XmlText.isSameInAnyCase(action.token(), known));
            findings.add(Severity.ERROR, action, otherCase ? "POX-ACT-010" : "POX-ACT-009", found, EXPECTED);
        } else if (!ACTIONS.contains(action.text())) {
            findings.add(Severity.WARNING, action, FindingKind.WHITE_SPACE, found, EXPECTED + ", without white space");
        }
    }

    private static void companions(LintElement account, String action, Findings findings) {
        List<String> needed = NEEDED.get(action);
        if (needed == null) {
            return;
        }
        boolean missing = account.all(needed.get(0)).stream().allMatch(AccountRule::isEmpty);
        if (missing) {
            String what = "Action is " + action + ", but there is no " + needed.get(0);
            findings.add(Severity.ERROR, account, needed.get(1), what, needed.get(0));
        }
        for (String name : List.of("Protocol", "RedirectAddr", "RedirectUrl")) {
            LintElement other = account.first(name);
            if (other != null && !name.equals(needed.get(0))) {
                String what = name + " is next to Action " + action + ", and parsers treat this differently";
                findings.add(Severity.WARNING, other, contradiction(name, action), what, "no " + name);
            }
        }
    }

    private static boolean isEmpty(LintElement node) {
        return !node.row().isElementOnly() && XmlText.isBlank(node.text());
    }

    private static String contradiction(String name, String action) {
        if (name.equals("Protocol")) {
            return "POX-STR-008";
        }
        return action.equals("settings") ? "POX-ACT-011" : "POX-ACT-008";
    }
}
