package io.github.autodiscovertck.conformance.lint;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decodes a document and checks that its encoding, byte order mark and XML declaration agree. */
final class DocumentText {

    private static final String EXPECTED = "UTF-8, which responses have to be in";
    private static final int LONGEST_DECLARATION = 256;
    private static final Pattern DECLARED =
            Pattern.compile("^(?:\uFEFF)?<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([^\"']*)[\"']");

    private final byte[] bytes;
    private final Findings findings;

    private DocumentText(byte[] bytes, Findings findings) {
        this.bytes = bytes;
        this.findings = findings;
    }

    /** {@return the characters of a document without its byte order mark, or null if it cannot be decoded} */
    static @Nullable String of(byte[] bytes, Findings findings) {
        return new DocumentText(bytes, findings).decoded();
    }

    private @Nullable String decoded() {
        if (startsWith(0xFF, 0xFE, 0, 0) || startsWith(0, 0, 0xFE, 0xFF)) {
            return refused("POX-DOC-007", "the document is in UTF-32");
        }
        if (startsWith(0xFE, 0xFF)) {
            return utf16(StandardCharsets.UTF_16BE);
        }
        if (startsWith(0xFF, 0xFE)) {
            return utf16(StandardCharsets.UTF_16LE);
        }
        if (startsWith(0, '<') || startsWith('<', 0)) {
            return refused("POX-DOC-006", "the document is in UTF-16 without a byte order mark");
        }
        return startsWith(0xEF, 0xBB, 0xBF) ? markedUtf8() : declared();
    }

    private @Nullable String utf16(Charset charset) {
        note(Severity.WARNING, "POX-DOC-004", "the document is in UTF-16", EXPECTED);
        String text = decode(charset);
        String declared = text == null ? null : declaration(text);
        if (declared != null && !declared.equalsIgnoreCase("UTF-16") && !declared.equalsIgnoreCase(charset.name())) {
            return refused("POX-DOC-006", "the bytes are UTF-16, but " + Findings.quoted(declared) + " is declared");
        }
        return text;
    }

    private @Nullable String markedUtf8() {
        note(
                Severity.NOTE,
                "POX-DOC-003",
                "the document begins with a byte order mark",
                "nothing before the XML declaration: a byte order mark is allowed, but some parsers fail on it");
        String declared = declaration(new String(bytes, 3, start() - 3, StandardCharsets.ISO_8859_1));
        if (declared != null && !StandardCharsets.UTF_8.equals(charset(declared))) {
            return refused(
                    "POX-DOC-006",
                    "the bytes begin with the byte order mark of UTF-8, but " + Findings.quoted(declared)
                            + " is declared");
        }
        return decode(StandardCharsets.UTF_8);
    }

    private @Nullable String declared() {
        String declared = declaration(new String(bytes, 0, start(), StandardCharsets.ISO_8859_1));
        Charset charset = declared == null ? StandardCharsets.UTF_8 : charset(declared);
        if (charset == null) {
            return refused("POX-DOC-007", "the declared encoding " + Findings.quoted(declared) + " is not known");
        }
        if (charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32")) {
            return refused("POX-DOC-006", charset.name() + " is declared, but the bytes are not");
        }
        if (!charset.equals(StandardCharsets.UTF_8)) {
            note(Severity.WARNING, "POX-DOC-007", "the declared encoding is " + charset.name(), EXPECTED);
        }
        return decode(charset);
    }

    private @Nullable String decode(Charset charset) {
        // A new decoder stops at the first bytes that it cannot decode, and reports their position.
        CharsetDecoder decoder = charset.newDecoder();
        CharBuffer text = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 2);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            String what = "the bytes here are not " + charset.name();
            findings.add(
                    Severity.ERROR,
                    SourcePosition.after(withoutMark(text.toString())),
                    "POX-DOC-005",
                    what,
                    "bytes of the encoding that is declared");
            return null;
        }
        return checked(withoutMark(text.toString()));
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private @Nullable String checked(String text) {
        int index = XmlText.firstForbidden(text);
        if (index < 0) {
            return text;
        }
        findings.add(
                Severity.ERROR,
                SourcePosition.after(text.substring(0, index)),
                "POX-DOC-015",
                String.format(Locale.ROOT, "the character U+%04X is here", (int) text.charAt(index)),
                "characters that XML allows");
        return null;
    }

    private @Nullable String refused(String requirement, String what) {
        note(Severity.ERROR, requirement, what, EXPECTED);
        return null;
    }

    private void note(Severity severity, String requirement, String what, String expected) {
        findings.add(severity, SourcePosition.START, requirement, what, expected);
    }

    private static @Nullable String declaration(String start) {
        Matcher matcher = DECLARED.matcher(start);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static @Nullable Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private int start() {
        return Math.min(bytes.length, LONGEST_DECLARATION);
    }

    private boolean startsWith(int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
