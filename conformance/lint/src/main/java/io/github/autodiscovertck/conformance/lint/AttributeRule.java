package io.github.autodiscovertck.conformance.lint;

/** Reports attributes that the format does not have. Attributes of XML itself are allowed everywhere. */
final class AttributeRule implements Rule {

    @Override
    public void check(LintElement node, Findings findings) {
        for (String name : node.attributes().keySet()) {
            boolean known =
                    node.row().attributes().contains(name) || name.startsWith("xml:") || name.startsWith("xsi:");
            if (!known) {
                findings.add(
                        node.name().equals("SMTPLast") ? Severity.WARNING : Severity.NOTE,
                        node,
                        FindingKind.ATTRIBUTE,
                        node.name() + " has the attribute " + Findings.quoted(name),
                        node.row().attributes().isEmpty()
                                ? "no attribute"
                                : "only " + String.join(", ", node.row().attributes()));
            }
        }
    }
}
