package io.github.autodiscovertck.core.tree;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;

/** Any other encoding, through the JDK's encoder; slower, and only the documents about encodings need it. */
final class EncodedBuffer extends OutputBuffer {

    /** Every encoding that XML is written in has what ASCII has; to ask the encoder takes longer than to write. */
    private static final char FIRST_IN_DOUBT = 0x80;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder pending = new StringBuilder();
    private final Charset charset;
    private final CharsetEncoder encoder;

    EncodedBuffer(Charset charset) {
        this.charset = charset;
        this.encoder = charset.newEncoder();
    }

    @Override
    void ascii(char character) {
        pending.append(character);
    }

    @Override
    void markup(String text) {
        pending.append(text);
    }

    @Override
    void content(String text, int index) {
        char c = text.charAt(index);
        if (c < FIRST_IN_DOUBT) {
            pending.append(c);
            return;
        }
        boolean secondHalf =
                Character.isLowSurrogate(c) && index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        if (secondHalf) {
            return;
        }
        String character = Character.toString(text.codePointAt(index));
        if (encoder.canEncode(character)) {
            pending.append(character);
        } else {
            pending.append("&#").append(text.codePointAt(index)).append(';');
        }
    }

    @Override
    void bytes(List<Integer> values) {
        flush();
        values.forEach(bytes::write);
    }

    @Override
    byte[] toBytes() {
        flush();
        return bytes.toByteArray();
    }

    private void flush() {
        try {
            // A new encoder reports what it cannot encode.
            ByteBuffer encoded = charset.newEncoder().encode(CharBuffer.wrap(pending));
            bytes.write(encoded.array(), encoded.arrayOffset(), encoded.remaining());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(
                    "the document has a character outside text and attributes that " + charset
                            + " lacks; only there a reference can stand for it",
                    e);
        }
        pending.setLength(0);
    }
}
