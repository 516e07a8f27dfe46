package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to reserialize a golden document that must not change its reading. It works on characters, without an XML
 * parser, and therefore only on plainly written documents.
 */
enum Reserialization {
    PREFIXES("POX-NS-002", Reserialization::prefixed),
    SINGLE_QUOTES("POX-DOC-019", text -> text.replace('"', '\'')),
    CDATA("POX-DOC-011", text -> values(text, value -> "<![CDATA[" + value + "]]>")),
    REFERENCES("POX-DOC-012", text -> values(text, Reserialization::references)),
    COMMENTS("POX-DOC-010", text -> text.replace(">\n", "><!-- <SMTPLast>on</SMTPLast> -->\n")),
    NO_DECLARATION("POX-DOC-002", text -> text.replaceFirst("^<\\?xml[^>]*>\\s*", "")),
    BYTE_ORDER_MARK("POX-DOC-003", text -> "\uFEFF" + text),
    CARRIAGE_RETURNS("POX-DOC-009", text -> text.replace("\n", "\r\n")),
    NO_INDENTATION("POX-DOC-009", text -> text.replaceAll(">\\s+<", "><")),
    UTF_16("POX-DOC-004", text -> "\uFEFF" + text.replaceFirst("(?i)encoding=\"utf-8\"", "encoding=\"UTF-16\""));

    private static final Pattern MARKUP_BESIDES_TAGS = Pattern.compile("<!|<\\?(?!xml )|'|\\w:\\w+[=>\\s]");
    private static final Pattern DECLARED =
            Pattern.compile("^<\\?xml version=\"1\\.0\" encoding=\"(?i:utf-8)\"\\?>\n<");
    private static final Pattern VALUE = Pattern.compile(">([^<>&\\s][^<>&]*)</");
    private static final Pattern TAG = Pattern.compile("<(/?)([A-Z])");
    /** Separates the id of a golden case from the name of the reserialization. */
    static final String SEPARATOR = "+";

    private static final String RESPONSE = "<Response xmlns=";

    private final String requirement;
    private final UnaryOperator<String> change;

    Reserialization(String requirement, UnaryOperator<String> change) {
        this.requirement = requirement;
        this.change = change;
    }

    /** {@return the requirement that forbids the reading to change} */
    String requirement() {
        return requirement;
    }

    /** {@return whether a reserialized document may be rejected although the golden one may not} */
    boolean mayBeRefused() {
        return this == UTF_16;
    }

    /** {@return the id of the reserialized golden case} */
    String idOf(ConformanceCase golden) {
        return golden.id() + SEPARATOR + this;
    }

    /** {@return whether a document is plain enough to be reserialized} */
    static boolean suits(byte[] document) {
        String text = new String(document, StandardCharsets.UTF_8);
        return DECLARED.matcher(text).find()
                && text.contains("\n  " + RESPONSE)
                && !text.contains("\r")
                && !MARKUP_BESIDES_TAGS
                        .matcher(text.substring(text.indexOf('\n')))
                        .find();
    }

    /** {@return the reserialized document} */
    byte[] apply(byte[] document) {
        Charset charset = this == UTF_16 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
        return change.apply(new String(document, StandardCharsets.UTF_8)).getBytes(charset);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Adds a prefix to Response and everything in it; the document element keeps its default namespace. */
    private static String prefixed(String text) {
        int start = text.indexOf(RESPONSE);
        int end = text.lastIndexOf("</Autodiscover>");
        String response = text.substring(start, end).replaceFirst("xmlns=", "xmlns:o=");
        return text.substring(0, start) + TAG.matcher(response).replaceAll("<$1o:$2") + text.substring(end);
    }

    private static String values(String text, UnaryOperator<String> change) {
        return VALUE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(">" + change.apply(found.group(1)) + "</"));
    }

    private static String references(String value) {
        StringBuilder written = new StringBuilder();
        value.codePoints().forEach(point -> written.append("&#").append(point).append(';'));
        return written.toString();
    }
}
