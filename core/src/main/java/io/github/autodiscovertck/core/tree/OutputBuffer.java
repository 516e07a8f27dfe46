package io.github.autodiscovertck.core.tree;

import java.util.List;

/** What a {@link DocumentWriter} writes into: escaping is the same for every encoding. */
abstract class OutputBuffer {

    abstract void ascii(char character);

    abstract void markup(String text);

    abstract void bytes(List<Integer> values);

    abstract byte[] toBytes();

    /** Writes one character of content; an encoding that lacks it writes a character reference. */
    abstract void content(String text, int index);

    final void markup(String first, String second) {
        markup(first);
        markup(second);
    }

    final void markup(String first, String second, String third) {
        markup(first);
        markup(second);
        markup(third);
    }

    /** Escapes what would be mark-up, and the carriage return, which a reader would otherwise get as a line feed. */
    final void escapedText(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> markup("&lt;");
                case '>' -> markup("&gt;");
                case '&' -> markup("&amp;");
                case '\r' -> markup("&#13;");
                default -> content(text, i);
            }
        }
    }

    /** Escapes what would end the value, and the white space that a reader would otherwise get as spaces. */
    final void escapedAttribute(String text, char quote) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> markup("&lt;");
                case '&' -> markup("&amp;");
                case '\t' -> markup("&#9;");
                case '\n' -> markup("&#10;");
                case '\r' -> markup("&#13;");
                case '"' -> markup(quote == '"' ? "&quot;" : "\"");
                case '\'' -> markup(quote == '\'' ? "&apos;" : "'");
                default -> content(text, i);
            }
        }
    }
}
