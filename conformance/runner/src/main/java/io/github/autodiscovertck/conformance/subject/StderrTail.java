package io.github.autodiscovertck.conformance.subject;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The last output of a process to standard error. Safe for use by several threads. */
final class StderrTail {

    private static final int KEPT = 4096;
    private static final int SHOWN = 1000;

    private byte[] last = new byte[0];

    /** Reads a stream to its end, so that the process never blocks on writing to it. */
    void drain(InputStream in) {
        byte[] buffer = new byte[KEPT];
        try (in) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                append(buffer, read);
            }
        } catch (IOException e) {
            // The process is gone; nothing more can be read.
        }
    }

    private synchronized void append(byte[] bytes, int length) {
        int kept = Math.min(last.length, KEPT - length);
        byte[] joined = Arrays.copyOfRange(last, last.length - kept, last.length + length);
        System.arraycopy(bytes, 0, joined, kept, length);
        last = joined;
    }

    /** {@return the last output as a clause of a message, or an empty text if there was none} */
    synchronized String clause() {
        String text = Excerpt.endOf(new String(last, StandardCharsets.UTF_8), SHOWN);
        return text.isEmpty() ? "" : "; standard error: " + text;
    }
}
