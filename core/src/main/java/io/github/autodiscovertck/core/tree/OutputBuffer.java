package io.github.autodiscovertck.core.tree;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a {@link DocumentWriter} writes one document into: characters in one encoding, and bytes among them. */
final class OutputBuffer {

    private static final int ASCII = 128;
    private static final boolean[] SPECIAL_IN_TEXT = table("<>&\r");
    private static final boolean[] SPECIAL_IN_VALUE = table("<&\"'\t\n\r");

    private final Charset charset;
    private final boolean unicode;
    private final StringBuilder characters;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(0);

    /**
     * Creates an empty buffer.
     *
     * @param charset the encoding
     * @param expected about how many characters there will be
     */
    OutputBuffer(Charset charset, int expected) {
        this.charset = charset;
        this.unicode = charset.name().startsWith("UTF-");
        this.characters = new StringBuilder(expected);
    }

    void markup(char character) {
        characters.append(character);
    }

    void markup(String text) {
        characters.append(text);
    }

    void markup(String first, String second) {
        characters.append(first).append(second);
    }

    void markup(String first, String second, String third) {
        characters.append(first).append(second).append(third);
    }

    /** Escapes what would be mark-up, and the carriage return, which a reader would otherwise get as a line feed. */
    void escapedText(String text) {
        escaped(text, SPECIAL_IN_TEXT, '\0');
    }

    /** Escapes what would end the value, and the white space that a reader would otherwise get as spaces. */
    void escapedValue(String text, char quote) {
        escaped(text, SPECIAL_IN_VALUE, quote);
    }

    private void escaped(String text, boolean[] special, char quote) {
        int end = plainEnd(text, 0, special);
        if (end == text.length()) {
            characters.append(text);
            return;
        }
        int start = 0;
        while (end < text.length()) {
            characters.append(text, start, end);
            start = end + escape(text, end, quote);
            end = plainEnd(text, start, special);
        }
        characters.append(text, start, end);
    }

    /** {@return the index of the first character from an index on that does not stand for itself} */
    private int plainEnd(String text, int from, boolean[] special) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c < ASCII ? special[c] : !unicode) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** {@return how many characters of the text one at an index took: two for those beyond the first 65536} */
    private int escape(String text, int index, char quote) {
        char c = text.charAt(index);
        switch (c) {
            case '<' -> characters.append("&lt;");
            case '>' -> characters.append("&gt;");
            case '&' -> characters.append("&amp;");
            case '\t' -> characters.append("&#9;");
            case '\n' -> characters.append("&#10;");
            case '\r' -> characters.append("&#13;");
            case '"' -> characters.append(quote == '"' ? "&quot;" : "\"");
            case '\'' -> characters.append(quote == '\'' ? "&apos;" : "'");
            default -> {
                return inDoubt(text.codePointAt(index));
            }
        }
        return 1;
    }

    /** What an encoding lacks is written as a character reference. */
    private int inDoubt(int point) {
        if (charset.newEncoder().canEncode(Character.toString(point))) {
            characters.appendCodePoint(point);
        } else {
            characters.append("&#").append(point).append(';');
        }
        return Character.charCount(point);
    }

    void bytes(List<Integer> values) {
        bytes.writeBytes(encoded());
        characters.setLength(0);
        values.forEach(bytes::write);
    }

    byte[] toBytes() {
        byte[] rest = encoded();
        if (bytes.size() == 0) {
            return rest;
        }
        bytes.writeBytes(rest);
        return bytes.toByteArray();
    }

    private byte[] encoded() {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return characters.toString().getBytes(charset);
        }
        try {
            // A new encoder reports what it cannot encode.
            ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(characters));
            byte[] exact = new byte[encoded.remaining()];
            encoded.get(exact);
            return exact;
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "the document has a character outside text and attributes that " + charset
                            + " lacks; only there a reference can stand for it",
                    e);
        }
    }

    private static boolean[] table(String special) {
        boolean[] table = new boolean[ASCII];
        special.chars().forEach(c -> table[c] = true);
        return table;
    }
}
