package io.github.autodiscovertck.conformance.lint;

import io.github.autodiscovertck.core.element.ElementTable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks how the elements of one Protocol block fit each other and its Type. */
final class BlockRule implements Rule {

    private static final Set<String> MAIL = Set.of("IMAP", "POP3", "SMTP");

    @Override
    public void check(LintElement node, Findings findings) {
        if (!node.name().equals("Protocol")) {
            return;
        }
        String type = type(node);
        if (type == null) {
            findings.add(
                    Severity.WARNING,
                    node,
                    "POX-TYPE-005",
                    "Protocol has no Type",
                    "Type, or the attribute Type mapiHttp");
            return;
        }
        for (LintElement child : node.children()) {
            use(child, type, findings);
        }
        if (MAIL.contains(type)) {
            encryption(node, findings);
        }
        port(node, type, findings);
    }

    /** {@return the Type of a block, from its element or else from its attribute} */
    static @Nullable String type(LintElement block) {
        LintElement type = block.first("Type");
        String sent = type == null ? block.attributes().get("Type") : type.token();
        return sent == null ? null : documented(sent);
    }

    /**
     * Ignores the letter case of a Type, so that only the Type itself gets a finding about it, and not its siblings.
     */
    private static String documented(String sent) {
        for (String type : ElementTable.get("Type").values()) {
            if (XmlText.isSameInAnyCase(sent, type)) {
                return type;
            }
        }
        return sent;
    }

    /** {@return whether an element has a meaning in its block} */
    static boolean isOfUse(LintElement element) {
        LintElement block = element.parent();
        String type = block == null || !block.name().equals("Protocol") ? null : type(block);
        return type == null
                || element.row().types().isEmpty()
                || element.row().types().contains(type);
    }

    private static void use(LintElement child, String type, Findings findings) {
        boolean last = child.name().equals("SMTPLast") && !type.equals("SMTP");
        if (last || !isOfUse(child)) {
            String types = last ? "SMTP" : String.join(", ", child.row().types());
            String what = child.name() + " has no meaning in a block of the Type " + Findings.quoted(type);
            findings.add(
                    Severity.WARNING, child, FindingKind.TYPE, what, child.name() + " in blocks of the Type " + types);
        }
    }

    private static void encryption(LintElement block, Findings findings) {
        LintElement encryption = block.first("Encryption");
        LintElement ssl = block.first("SSL");
        if (encryption == null || ssl == null) {
            return;
        }
        boolean none = XmlText.isSameInAnyCase(encryption.token(), "None");
        boolean secure = XmlText.isSameInAnyCase(encryption.token(), "SSL")
                || XmlText.isSameInAnyCase(encryption.token(), "TLS");
        boolean contradicts = none && XmlText.isSameInAnyCase(ssl.token(), "on")
                || secure && XmlText.isSameInAnyCase(ssl.token(), "off");
        if (contradicts) {
            String what = "SSL is " + ssl.token() + ", but Encryption is " + encryption.token()
                    + ": some parsers use the one, some the other";
            findings.add(Severity.WARNING, ssl, "POX-ENC-001", what, "both to say the same");
        }
    }

    private static void port(LintElement block, String type, Findings findings) {
        LintElement port = block.first("Port");
        LintElement server = block.first("Server");
        if (port == null && server != null && MAIL.contains(type)) {
            String what = "there is no Port, and parsers differ in the port they use then";
            findings.add(Severity.NOTE, block, "POX-PORT-004", what, "Port");
        }
        if (port != null && server != null && server.text().contains("://")) {
            String what = "Port is not used, because Server is a URL";
            findings.add(Severity.WARNING, port, "POX-PORT-003", what, "the port in the URL");
        }
    }
}
