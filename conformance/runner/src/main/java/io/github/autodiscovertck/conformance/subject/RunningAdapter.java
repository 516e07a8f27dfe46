package io.github.autodiscovertck.conformance.subject;

import java.util.function.Supplier;

/** A running program, as the session sees it. Safe for use by several threads. */
interface RunningAdapter {

    /** Sends a line, which is built when it is written; never blocks. */
    void send(Supplier<byte[]> line);

    /**
     * {@return the processor time in nanoseconds of the program and its children so far, or {@link Effort#UNKNOWN}}
     */
    long processorNanos();

    /** Kills the program and everything that it has started. */
    void kill();

    /** Stops the program as the protocol says: its input ends, and it exits. A program that does not exit is killed. */
    void stop();
}
