package io.github.autodiscovertck.conformance.text;

import java.util.Locale;
import java.util.Set;

/**
 * Escapes text from documents and parsers for a console. Characters that are invisible, or would control a terminal,
 * are replaced by their names, such as {@code ⟨U+00A0⟩}.
 */
public final class VisibleText {

    private static final String BETWEEN = " … ";
    private static final int AT_END = 15;

    /**
     * Characters that Unicode counts as letters or symbols but that are blank: the Hangul fillers and the empty Braille
     * cell.
     */
    private static final Set<Integer> BLANK = Set.of(0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0);

    private VisibleText() {}

    /** {@return the text with invisible characters replaced by their names; line feeds and plain spaces are kept} */
    public static String of(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(visible, point));
        return visible.toString();
    }

    /** {@return the text on one line, with invisible characters replaced by their names} */
    public static String line(String text) {
        return of(text).replace("\n", "⏎");
    }

    /** {@return the text on one line, shortened in the middle if it is longer than {@code most} characters} */
    public static String line(String text, int most) {
        String line = line(text);
        if (line.length() <= most) {
            return line;
        }
        int head = whole(line, most - AT_END - BETWEEN.length());
        return line.substring(0, head) + BETWEEN + line.substring(whole(line, line.length() - AT_END));
    }

    /** {@return the index, or the one before if the index would split a surrogate pair} */
    private static int whole(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    private static void append(StringBuilder visible, int point) {
        if (point == '\n' || point >= 0x20 && point < 0x7F || isPlainlyVisible(point)) {
            visible.appendCodePoint(point);
        } else if (point == '\r') {
            visible.append("⟨CR⟩");
        } else if (point == '\t') {
            visible.append("⟨TAB⟩");
        } else {
            visible.append(String.format(Locale.ROOT, "⟨U+%04X⟩", point));
        }
    }

    private static boolean isPlainlyVisible(int point) {
        if (BLANK.contains(point)) {
            return false;
        }
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.OTHER_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.CURRENCY_SYMBOL,
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
