package io.github.autodiscovertck.conformance.subject;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Shortens text from outside to one line of a message and escapes characters that would break the line. */
final class Excerpt {

    private static final int LENGTH = 200;
    private static final int LONGEST_CHARACTER = 4;

    private Excerpt() {}

    /** {@return the beginning of a text} */
    static String of(String text) {
        return text.length() <= LENGTH ? escape(text) : escape(text.substring(0, LENGTH)) + "…";
    }

    /** {@return the beginning of a line of UTF-8} */
    static String of(byte[] line) {
        int end = Math.min(line.length, LENGTH * LONGEST_CHARACTER + LONGEST_CHARACTER);
        return of(new String(Arrays.copyOf(line, end), StandardCharsets.UTF_8));
    }

    /** {@return the end of a text} */
    static String endOf(String text, int length) {
        String stripped = text.strip();
        return stripped.length() <= length
                ? escape(stripped)
                : "…" + escape(stripped.substring(stripped.length() - length));
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(escaped, point));
        return escaped.toString();
    }

    private static void append(StringBuilder escaped, int point) {
        switch (point) {
            case '\n' -> escaped.append("\\n");
            case '\r' -> escaped.append("\\r");
            case '\t' -> escaped.append("\\t");
            default -> {
                if (isPrintable(point)) {
                    escaped.appendCodePoint(point);
                } else {
                    escaped.append(String.format(Locale.ROOT, "\\u%04X", point));
                }
            }
        }
    }

    private static boolean isPrintable(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
