package io.github.autodiscovertck.conformance.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Discards what parsers in this JVM print to standard output and standard error, and counts the lines. Some XML
 * libraries print a line for every document that they reject.
 *
 * <p>Active from before the first parser is created until the results are written: a parser could close the real
 * streams, and its threads may print after its last answer.
 */
final class StandardStreamGuard implements AutoCloseable {

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final AtomicLong lines = new AtomicLong();

    StandardStreamGuard() {
        PrintStream counting = new PrintStream(new LineCounter(), true, StandardCharsets.UTF_8);
        System.setOut(counting);
        System.setErr(counting);
    }

    /** {@return how many lines were printed since the last call} */
    long newLines() {
        return lines.getAndSet(0);
    }

    /** {@return the real standard error} */
    PrintStream standardError() {
        return err;
    }

    @Override
    public void close() {
        System.setOut(out);
        System.setErr(err);
    }

    private final class LineCounter extends OutputStream {
        @Override
        public void write(int value) {
            if (value == '\n') {
                lines.incrementAndGet();
            }
        }

        @Override
        public void write(byte[] values, int offset, int length) {
            for (int i = offset; i < offset + length; i++) {
                write(values[i]);
            }
        }
    }
}
