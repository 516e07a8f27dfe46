package io.github.autodiscovertck.conformance.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** The characters of a document in UTF-8 with line feeds for line ends, and a place among them that moves forward. */
final class PullCharacters {

    private static final String SPACE = " \t\n";
    private static final String MARK = "\uFEFF";

    private final String text;
    private int position;

    private PullCharacters(String text) {
        this.text = text;
    }

    static PullCharacters of(byte[] document) {
        try {
            String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
            String unmarked = text.startsWith(MARK) ? text.substring(1) : text;
            if (!unmarked.codePoints().allMatch(PullCharacters::isCharacter)) {
                throw new Refused("a character that XML does not have");
            }
            return new PullCharacters(unmarked.replace("\r\n", "\n").replace('\r', '\n'));
        } catch (CharacterCodingException e) {
            throw new Refused(e);
        }
    }

    /** {@return whether XML 1.0 has this character (section 2.2)} */
    static boolean isCharacter(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= ' ' && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000 && c <= 0x10FFFF;
    }

    boolean atEnd() {
        return position == text.length();
    }

    boolean sees(String literal) {
        return text.startsWith(literal, position);
    }

    /** {@return whether the literal stands here, in which case the place is behind it now} */
    boolean skip(String literal) {
        boolean here = sees(literal);
        position += here ? literal.length() : 0;
        return here;
    }

    void expect(String literal) {
        if (!skip(literal)) {
            throw new Refused(literal + " is missing at " + position);
        }
    }

    /** {@return whether there was white space, which is skipped} */
    boolean skipSpace() {
        int start = position;
        while (!atEnd() && SPACE.indexOf(text.charAt(position)) >= 0) {
            position++;
        }
        return position > start;
    }

    /** {@return everything in front of the literal; the place is behind the literal now} */
    String upTo(String literal) {
        int end = text.indexOf(literal, position);
        if (end < 0) {
            throw new Refused(literal + " is missing behind " + position);
        }
        String found = text.substring(position, end);
        position = end + literal.length();
        return found;
    }

    /** {@return the text up to the next tag or the end} */
    String untilMarkup() {
        int end = text.indexOf('<', position);
        String found = text.substring(position, end < 0 ? text.length() : end);
        position += found.length();
        return found;
    }

    String quoted() {
        return upTo(skip("'") ? "'" : quote());
    }

    private String quote() {
        expect("\"");
        return "\"";
    }

    /** {@return the name that stands here, with at most one colon in it (Namespaces in XML 1.0, section 4)} */
    String name() {
        int start = position;
        position = endOfPart(start);
        if (sees(":")) {
            position = endOfPart(position + 1);
        }
        return text.substring(start, position);
    }

    private int endOfPart(int start) {
        int end = start;
        while (end < text.length() && isInName(text.codePointAt(end), end == start)) {
            end += Character.charCount(text.codePointAt(end));
        }
        if (end == start) {
            throw new Refused("a name is missing at " + start);
        }
        return end;
    }

    private static boolean isInName(int c, boolean first) {
        if (c < 0x80) {
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
            return letter || !first && (c >= '0' && c <= '9' || c == '-' || c == '.');
        }
        boolean later = c == 0xB7 || c >= 0x300 && c <= 0x36F || c == 0x203F || c == 0x2040;
        return later ? !first : isLetterBeyondAscii(c);
    }

    private static boolean isLetterBeyondAscii(int c) {
        return c >= 0xC0 && c <= 0x1FFF && c != 0xD7 && c != 0xF7 && c != 0x37E
                || c == 0x200C
                || c == 0x200D
                || c >= 0x2070 && c <= 0x218F
                || c >= 0x2C00 && c <= 0x2FEF
                || c >= 0x3001 && c <= 0xD7FF
                || c >= 0xF900 && c <= 0xFDCF
                || c >= 0xFDF0 && c <= 0xFFFD
                || c >= 0x10000 && c <= 0xEFFFF;
    }
}
