package io.github.autodiscovertck.conformance.lint;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.Namespaces;

/** Checks the namespaces of Autodiscover and Response; all other elements inherit theirs. */
final class NamespaceRule implements Rule {

    @Override
    public void check(LintElement node, Findings findings) {
        if (node.name().equals(NamespaceMembership.ROOT)) {
            check(node, Namespaces.BASE, findings);
        } else if (node.name().equals(ElementTable.RESPONSE)) {
            response(node, findings);
        }
    }

    private static void response(LintElement response, Findings findings) {
        boolean error = response.first("Error") != null;
        if (!Namespaces.isBase(response.namespace())) {
            check(response, Namespaces.OUTLOOK, findings);
        } else if (!error) {
            findings.add(
                    Severity.WARNING,
                    response,
                    "POX-NS-006",
                    "Response has the namespace of Autodiscover, which is right only for an error",
                    "the namespace " + Namespaces.OUTLOOK);
        }
    }

    private static void check(LintElement node, String expected, Findings findings) {
        String wanted = "the namespace " + expected;
        if (node.namespace().isEmpty()) {
            findings.add(Severity.ERROR, node, "POX-NS-007", node.name() + " has no namespace", wanted);
        } else if (node.namespace().equals(Namespaces.httpsAlias(expected))) {
            findings.add(
                    Severity.WARNING,
                    node,
                    "POX-NS-004",
                    "the namespace of " + node.name() + " is spelled with https:, which is another name",
                    wanted);
        }
    }
}
