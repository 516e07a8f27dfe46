package io.github.autodiscovertck.conformance.subject;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Splits a stream into lines, with a limit on their length. */
final class LineReader {

    static final int LONGEST_LINE = 16 * 1024 * 1024;

    private static final int FIRST_SIZE = 64 * 1024;

    private final InputStream in;
    private byte[] buffer = new byte[FIRST_SIZE];
    private int start;
    private int end;

    LineReader(InputStream in) {
        this.in = in;
    }

    /**
     * {@return the next line without its line feed, or null at the end; a last line without a line feed is ignored}
     *
     * @throws LineFormatException if the line is too long
     * @throws IOException if the stream cannot be read
     */
    byte @Nullable [] next() throws IOException {
        int looked = 0;
        while (true) {
            for (int i = start + looked; i < end; i++) {
                if (buffer[i] == '\n') {
                    byte[] line = Arrays.copyOfRange(buffer, start, i);
                    start = i + 1;
                    return line;
                }
            }
            looked = end - start;
            if (looked >= LONGEST_LINE) {
                throw new LineFormatException("wrote a line longer than " + LONGEST_LINE + " bytes: "
                        + Excerpt.of(Arrays.copyOfRange(buffer, start, start + FIRST_SIZE)));
            }
            if (!fill()) {
                return null;
            }
        }
    }

    /** {@return whether part of the next line has already been written} */
    boolean hasMore() {
        try {
            return start < end || in.available() > 0;
        } catch (IOException e) {
            return false;
        }
    }

    private boolean fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, end - start);
        end -= start;
        start = 0;
        if (end == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(read, 0);
        return read >= 0;
    }
}
