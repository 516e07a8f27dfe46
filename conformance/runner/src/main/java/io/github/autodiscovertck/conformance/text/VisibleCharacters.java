package io.github.autodiscovertck.conformance.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a document into visible pieces and keeps the byte range of each. */
final class VisibleCharacters {

    private static final int LONGEST_UTF_8 = 4;
    private static final int UNIT_OF_UTF_16 = 2;

    private final byte[] document;
    private final List<Glyph> glyphs = new ArrayList<>();

    private VisibleCharacters(byte[] document) {
        this.document = document;
    }

    /**
     * A piece of a document.
     *
     * @param from the first byte
     * @param to the byte after the last
     * @param shown how it is displayed; a line feed is kept as it is
     */
    record Glyph(int from, int to, String shown) {
        boolean isLineEnd() {
            return shown.equals("\n");
        }
    }

    /** {@return the pieces of a document, decoded as UTF-16 if it has that byte order mark, otherwise as UTF-8} */
    static List<Glyph> of(byte[] document) {
        VisibleCharacters glyphs = new VisibleCharacters(document);
        if (startsWith(document, 0xFE, 0xFF)) {
            glyphs.read(StandardCharsets.UTF_16BE, UNIT_OF_UTF_16);
        } else if (startsWith(document, 0xFF, 0xFE)) {
            glyphs.read(StandardCharsets.UTF_16LE, UNIT_OF_UTF_16);
        } else {
            glyphs.read(StandardCharsets.UTF_8, 1);
        }
        return glyphs.glyphs;
    }

    private static boolean startsWith(byte[] document, int first, int second) {
        return document.length > 1 && (document[0] & 0xFF) == first && (document[1] & 0xFF) == second;
    }

    private void read(Charset charset, int unit) {
        CharsetDecoder decoder = charset.newDecoder();
        int at = 0;
        while (at < document.length) {
            int length = unit;
            String character = "";
            while (character.isEmpty() && length <= LONGEST_UTF_8 && at + length <= document.length) {
                character = decoded(decoder, at, length);
                length += character.isEmpty() ? unit : 0;
            }
            if (character.isEmpty()) {
                for (int end = Math.min(at + unit, document.length); at < end; at++) {
                    glyphs.add(new Glyph(at, at + 1, String.format(Locale.ROOT, "⟨0x%02X⟩", document[at])));
                }
            } else {
                glyphs.add(new Glyph(at, at + length, VisibleText.of(character)));
                at += length;
            }
        }
    }

    private String decoded(CharsetDecoder decoder, int at, int length) {
        if (length == 1 && document[at] >= 0) {
            return String.valueOf((char) document[at]);
        }
        try {
            return decoder.decode(ByteBuffer.wrap(document, at, length)).toString();
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
