package io.github.autodiscovertck.conformance.subject;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Measures what threads have spent so far. Unlike elapsed time, this does not include other work on the machine. */
final class ThreadMeter {

    private ThreadMeter() {}

    /**
     * {@return the processor time of a thread in nanoseconds, or {@link Effort#UNKNOWN} if it has ended or cannot be
     * measured}
     *
     * <p>A JVM may lack the module, or the module may not support the measurement.
     */
    static long processorNanos(Thread thread) {
        try {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            return threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(thread.getId()) : Effort.UNKNOWN;
        } catch (LinkageError | UnsupportedOperationException e) {
            return Effort.UNKNOWN;
        }
    }

    /** {@return the memory that a thread has allocated, in bytes, or {@link Effort#UNKNOWN}} */
    static long allocatedBytes(Thread thread) {
        try {
            return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                    ? threads.getThreadAllocatedBytes(thread.getId())
                    : Effort.UNKNOWN;
        } catch (LinkageError | UnsupportedOperationException e) {
            return Effort.UNKNOWN;
        }
    }
}
