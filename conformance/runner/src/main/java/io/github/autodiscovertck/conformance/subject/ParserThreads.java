package io.github.autodiscovertck.conformance.subject;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The threads of a parser: the one that calls it, and those that it starts there, which are in the same group. What a
 * thread spends between the last check and its end is not counted.
 *
 * <p>Safe for use by several threads.
 */
final class ParserThreads {

    private static final String OF_COMMON_POOL = "ForkJoinPool.commonPool-worker-";
    private static final int SPARE = 16;

    private final ThreadGroup group = new ThreadGroup("autodiscover-tck-parser");
    private final Map<Thread, Spent> running = new HashMap<>();
    private Spent ofEnded = new Spent(0, 0);

    /**
     * What threads have spent so far.
     *
     * @param processorNanos their processor time, or {@link Effort#UNKNOWN}
     * @param allocatedBytes the memory that they allocated, or {@link Effort#UNKNOWN}
     */
    record Spent(long processorNanos, long allocatedBytes) {

        /** {@return what the current thread has spent, for parsers that are known to start no threads} */
        static Spent byCurrentThread() {
            return by(Thread.currentThread());
        }

        private static Spent by(Thread thread) {
            return new Spent(ThreadMeter.processorNanos(thread), ThreadMeter.allocatedBytes(thread));
        }

        private Spent plus(Spent other) {
            return new Spent(sum(processorNanos, other.processorNanos), sum(allocatedBytes, other.allocatedBytes));
        }

        /** {@return what was spent since {@code before}} */
        Effort since(Spent before, long elapsedNanos) {
            return new Effort(
                    difference(processorNanos, before.processorNanos),
                    0,
                    elapsedNanos,
                    difference(allocatedBytes, before.allocatedBytes));
        }

        private static long sum(long one, long other) {
            return one == Effort.UNKNOWN || other == Effort.UNKNOWN ? Effort.UNKNOWN : one + other;
        }

        private static long difference(long now, long before) {
            return now == Effort.UNKNOWN || before == Effort.UNKNOWN ? Effort.UNKNOWN : now - before;
        }
    }

    /** {@return a thread that is not started yet; threads that it starts are counted as well} */
    Thread thread(String role, Runnable work) {
        return DaemonThreads.of(group, role, work);
    }

    /** {@return what the threads have spent so far} */
    synchronized Spent spent() {
        Thread[] alive = alive(group);
        forgetEnded(List.of(alive));
        for (Thread thread : alive) {
            Spent now = Spent.by(thread);
            // A thread that has just ended cannot be measured any more.
            if (thread.isAlive()) {
                running.put(thread, now);
            }
        }
        return running.values().stream().reduce(ofEnded, Spent::plus);
    }

    private void forgetEnded(List<Thread> alive) {
        Iterator<Map.Entry<Thread, Spent>> seen = running.entrySet().iterator();
        while (seen.hasNext()) {
            Map.Entry<Thread, Spent> next = seen.next();
            if (!alive.contains(next.getKey())) {
                ofEnded = ofEnded.plus(next.getValue());
                seen.remove();
            }
        }
    }

    /**
     * {@return the processor time of the common pool, which may work for the parser without having been started by it}
     * It is unknown for whom the pool works. This is enough to see activity, but is never held against a parser.
     */
    static long nanosOfCommonPool() {
        ThreadGroup all = Thread.currentThread().getThreadGroup();
        while (all.getParent() != null) {
            all = all.getParent();
        }
        long sum = 0;
        for (Thread thread : alive(all)) {
            sum += thread.getName().startsWith(OF_COMMON_POOL) ? Math.max(0, ThreadMeter.processorNanos(thread)) : 0;
        }
        return sum;
    }

    private static Thread[] alive(ThreadGroup group) {
        Thread[] threads = new Thread[group.activeCount() + SPARE];
        return Arrays.copyOf(threads, group.enumerate(threads));
    }
}
