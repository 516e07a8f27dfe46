package io.github.autodiscovertck.core.tree;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * The reusable buffer of a {@link DocumentWriter}. It takes characters in one encoding, with raw bytes among them. Text
 * is stored as UTF-8 and converted if the document has another encoding.
 */
final class OutputBuffer {

    private static final int ASCII = 128;
    private static final boolean[] SPECIAL_IN_TEXT = table("<>&\r");
    private static final boolean[] SPECIAL_IN_VALUE = table("<&\"'\t\n\r");
    private static final boolean[] SPECIAL_IN_MARKUP = table("");

    private static final int USUAL_LENGTH = 1 << 11;
    private static final int MOST_KEPT = 1 << 16;

    private Charset charset = StandardCharsets.UTF_8;
    private boolean unicode = true;
    private byte[] utf8 = new byte[USUAL_LENGTH];
    private int length;
    private ByteArrayOutputStream encoded = new ByteArrayOutputStream(0);

    /** Starts a new document. Reuses the buffer of the previous one unless it has grown large. */
    void begin(Charset encoding) {
        charset = encoding;
        unicode = encoding.name().startsWith("UTF-");
        length = 0;
        if (utf8.length > MOST_KEPT) {
            utf8 = new byte[USUAL_LENGTH];
        }
        if (encoded.size() > 0) {
            encoded = new ByteArrayOutputStream(0);
        }
    }

    void markup(char character) {
        if (character < ASCII) {
            reserve(1);
            utf8[length++] = (byte) character;
        } else {
            markup(String.valueOf(character));
        }
    }

    void markup(String text) {
        if (plainEnd(text, 0, SPECIAL_IN_MARKUP) == text.length()) {
            append(text, 0, text.length());
        } else {
            markup(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    void markup(String first, String second) {
        markup(first);
        markup(second);
    }

    void markup(String first, String second, String third) {
        markup(first);
        markup(second);
        markup(third);
    }

    /** Writes bytes that are already UTF-8. */
    void markup(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, utf8, length, bytes.length);
        length += bytes.length;
    }

    /** Escapes mark-up characters, and the carriage return, which a parser would normalize to a line feed. */
    void escapedText(String text) {
        escaped(text, SPECIAL_IN_TEXT, '\0');
    }

    /** Escapes the characters that end the value, and white space that a parser would normalize to spaces. */
    void escapedValue(String text, char quote) {
        escaped(text, SPECIAL_IN_VALUE, quote);
    }

    private void escaped(String text, boolean[] special, char quote) {
        int start = 0;
        int end = plainEnd(text, 0, special);
        while (end < text.length()) {
            append(text, start, end);
            start = end + escape(text, end, quote);
            end = plainEnd(text, start, special);
        }
        append(text, start, end);
    }

    /** {@return the index of the first character, from the given index on, that must be escaped or is not ASCII} */
    private static int plainEnd(String text, int from, boolean[] special) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (c >= ASCII || special[c]) {
                return i;
            }
        }
        return length;
    }

    /** {@return how many characters of the text were written} */
    private int escape(String text, int index, char quote) {
        char c = text.charAt(index);
        switch (c) {
            case '<' -> markup("&lt;");
            case '>' -> markup("&gt;");
            case '&' -> markup("&amp;");
            case '\t' -> markup("&#9;");
            case '\n' -> markup("&#10;");
            case '\r' -> markup("&#13;");
            case '"' -> markup(quote == '"' ? "&quot;" : "\"");
            case '\'' -> markup(quote == '\'' ? "&apos;" : "'");
            default -> {
                return notAscii(text, index);
            }
        }
        return 1;
    }

    /** Writes a character reference if the encoding cannot represent the character. */
    private int notAscii(String text, int index) {
        String character = Character.toString(text.codePointAt(index));
        boolean lacking = !unicode && !charset.newEncoder().canEncode(character);
        markup(lacking ? "&#" + character.codePointAt(0) + ";" : character);
        return character.length();
    }

    void bytes(List<Integer> values) {
        encode();
        values.forEach(encoded::write);
    }

    byte[] toBytes() {
        if (encoded.size() == 0 && charset.equals(StandardCharsets.UTF_8)) {
            return Arrays.copyOf(utf8, length);
        }
        encode();
        return encoded.toByteArray();
    }

    private void encode() {
        if (charset.equals(StandardCharsets.UTF_8)) {
            encoded.write(utf8, 0, length);
        } else {
            encoded.writeBytes(encoded(new String(utf8, 0, length, StandardCharsets.UTF_8)));
        }
        length = 0;
    }

    private byte[] encoded(String text) {
        try {
            // A new encoder reports characters that it cannot encode.
            ByteBuffer bytes = charset.newEncoder().encode(CharBuffer.wrap(text));
            return Arrays.copyOf(bytes.array(), bytes.limit());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "the document has a character outside text and attributes that " + charset
                            + " lacks; only there a reference can stand for it",
                    e);
        }
    }

    /**
     * The deprecated method drops the upper byte of each character, which is zero for ASCII, and copies the text in one
     * call.
     */
    @SuppressWarnings("deprecation")
    private void append(String ascii, int start, int end) {
        reserve(end - start);
        ascii.getBytes(start, end, utf8, length);
        length += end - start;
    }

    private void reserve(int more) {
        if (length + more > utf8.length) {
            utf8 = Arrays.copyOf(utf8, Math.max(2 * utf8.length, length + more));
        }
    }

    private static boolean[] table(String special) {
        boolean[] table = new boolean[ASCII];
        special.chars().forEach(c -> table[c] = true);
        return table;
    }
}
