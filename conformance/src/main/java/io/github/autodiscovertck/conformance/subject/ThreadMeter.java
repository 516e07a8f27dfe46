package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.reading.Outcome;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/** Measures what the current thread spends. Other work on the machine does not count, which time alone would. */
final class ThreadMeter {

    private ThreadMeter() {}

    /** {@return the outcome of a call on this thread, and what it took} */
    static Measured measure(Supplier<Outcome> call) {
        long start = System.nanoTime();
        long processor = processorTime();
        long allocated = allocatedBytes();
        Outcome outcome = call.get();
        long spent = processor < 0 ? System.nanoTime() - start : processorTime() - processor;
        return new Measured(outcome, spent, allocated < 0 ? Measured.UNKNOWN : allocatedBytes() - allocated);
    }

    /** A JVM may come without the module, and a module without the ability. */
    private static long processorTime() {
        try {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            return threads.isCurrentThreadCpuTimeSupported() ? threads.getCurrentThreadCpuTime() : Measured.UNKNOWN;
        } catch (LinkageError | UnsupportedOperationException e) {
            return Measured.UNKNOWN;
        }
    }

    private static long allocatedBytes() {
        try {
            return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                    ? threads.getThreadAllocatedBytes(Thread.currentThread().getId())
                    : Measured.UNKNOWN;
        } catch (LinkageError | UnsupportedOperationException e) {
            return Measured.UNKNOWN;
        }
    }
}
