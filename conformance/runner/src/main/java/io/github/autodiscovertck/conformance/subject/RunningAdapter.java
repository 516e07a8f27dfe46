package io.github.autodiscovertck.conformance.subject;

import java.util.function.Supplier;

/** A program that runs, seen from the conversation with it. Safe for use by several threads. */
interface RunningAdapter {

    /** Sends a line, which is made when it is written; never waits. */
    void send(Supplier<byte[]> line);

    /**
     * {@return the processor time in nanoseconds that the program and those that it has started have used so far, or
     * {@link Effort#UNKNOWN}}
     */
    long processorNanos();

    /** Ends a program that is of no use any more, and everything that it has started. */
    void kill();

    /** Ends a program as the protocol has it: its input ends, and it exits. What does not is made to. */
    void stop();
}
