package io.github.autodiscovertck.conformance.lint;

/** Attributes that the format does not have. Those that XML has itself are everybody's. */
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
