package io.github.autodiscovertck.core.tree;

import java.util.Arrays;
import java.util.List;

/** UTF-8 straight into a byte array that grows once and is then reused. */
final class Utf8Buffer extends OutputBuffer {

    private static final int LONGEST_CHARACTER = 4;

    private byte[] buffer = new byte[8192];
    private int length;

    void clear() {
        length = 0;
    }

    @Override
    void ascii(char character) {
        ensure(1);
        buffer[length++] = (byte) character;
    }

    @Override
    void markup(String text) {
        ensure(text.length() * LONGEST_CHARACTER);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                buffer[length++] = (byte) c;
            } else {
                encode(text, i);
            }
        }
    }

    @Override
    void content(String text, int index) {
        ensure(LONGEST_CHARACTER);
        char c = text.charAt(index);
        if (c < 0x80) {
            buffer[length++] = (byte) c;
        } else {
            encode(text, index);
        }
    }

    @Override
    void bytes(List<Integer> values) {
        ensure(values.size());
        for (int value : values) {
            buffer[length++] = (byte) value;
        }
    }

    @Override
    byte[] toBytes() {
        return Arrays.copyOf(buffer, length);
    }

    /** Encodes the character at an index; the second half of a surrogate pair was written with the first. */
    private void encode(String text, int index) {
        char c = text.charAt(index);
        if (Character.isLowSurrogate(c) && index > 0 && Character.isHighSurrogate(text.charAt(index - 1))) {
            return;
        }
        int point = text.codePointAt(index);
        if (point < 0x800) {
            buffer[length++] = (byte) (0xC0 | point >> 6);
        } else {
            if (point < 0x10000) {
                buffer[length++] = (byte) (0xE0 | point >> 12);
            } else {
                buffer[length++] = (byte) (0xF0 | point >> 18);
                buffer[length++] = (byte) (0x80 | point >> 12 & 0x3F);
            }
            buffer[length++] = (byte) (0x80 | point >> 6 & 0x3F);
        }
        buffer[length++] = (byte) (0x80 | point & 0x3F);
    }

    private void ensure(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
        }
    }
}
