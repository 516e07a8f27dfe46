package io.github.autodiscovertck.conformance.lint;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.Namespaces;

/** The namespaces of Autodiscover and Response, which all others follow. */
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
                    "Response is of the namespace of Autodiscover, which only an error has",
                    "the namespace " + Namespaces.OUTLOOK);
        }
    }

    private static void check(LintElement node, String expected, Findings findings) {
        String wanted = "the namespace " + expected;
        if (node.namespace().isEmpty()) {
            findings.add(Severity.ERROR, node, "POX-NS-007", node.name() + " is of no namespace", wanted);
        } else if (node.namespace().equals(Namespaces.httpsAlias(expected))) {
            findings.add(
                    Severity.WARNING,
                    node,
                    "POX-NS-004",
                    "the namespace of " + node.name() + " is spelt with https:, which is another name",
                    wanted);
        }
    }
}
