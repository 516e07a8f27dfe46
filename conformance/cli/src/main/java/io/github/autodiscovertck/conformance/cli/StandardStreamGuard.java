package io.github.autodiscovertck.conformance.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps what parsers in this JVM print to standard output and standard error away from the results, and counts it. Some
 * XML stacks print a line for every document they refuse.
 *
 * <p>In force from before a parser is created until nothing more is written: what has been let near the real streams may
 * close them, and its threads may go on printing when it is done.
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

    /** {@return how many lines were printed since this was asked before} */
    long newLines() {
        return lines.getAndSet(0);
    }

    /** {@return the standard error that is not the parsers'} */
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
