package io.github.autodiscovertck.conformance.report;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Makes text from documents and parsers fit for a console: what cannot be seen, or would steer a terminal, is named
 * instead, such as {@code ⟨U+00A0⟩}; a byte that is no UTF-8 is shown as {@code ⟨0xFF⟩}.
 */
final class VisibleText {

    private VisibleText() {}

    /** {@return the text with everything invisible named; line ends and plain spaces stay} */
    static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(visible, point));
        return visible.toString();
    }

    /** {@return the text on one line, shortened in the middle if it is longer than a number of characters} */
    static String line(String text, int most) {
        String line = of(text).replace("\n", "⏎");
        return line.length() <= most ? line : line.substring(0, most - 20) + " … " + line.substring(line.length() - 15);
    }

    /** {@return the bytes as UTF-8 text with everything invisible named, without a byte order mark's effect} */
    static String of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        StringBuilder visible = new StringBuilder(bytes.length);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            visible.append(of(out.flip().toString()));
            out.clear();
            if (!result.isError()) {
                return visible.toString();
            }
            for (int i = 0; i < result.length(); i++) {
                visible.append(String.format("⟨0x%02X⟩", in.get()));
            }
        }
    }

    private static void append(StringBuilder visible, int point) {
        if (point == '\n' || point >= 0x20 && point < 0x7F || isPlainlyVisible(point)) {
            visible.appendCodePoint(point);
        } else if (point == '\r') {
            visible.append("⟨CR⟩");
        } else if (point == '\t') {
            visible.append("⟨TAB⟩");
        } else {
            visible.append(String.format("⟨U+%04X⟩", point));
        }
    }

    private static boolean isPlainlyVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.OTHER_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
