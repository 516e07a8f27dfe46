package io.github.autodiscovertck.conformance.subject;

/**
 * The cost of an answer.
 *
 * @param processorNanos the processor time of the thread or process that parsed, and of those that it started, or
 *     {@link #UNKNOWN}
 * @param resolutionNanos how much the processor time may be too low, because it may be counted in large units
 * @param elapsedNanos the elapsed time, in which the machine may have done other work
 * @param allocatedBytes the memory allocated by those threads, or {@link #UNKNOWN}
 */
public record Effort(long processorNanos, long resolutionNanos, long elapsedNanos, long allocatedBytes) {

    /** A number that cannot be measured. */
    public static final long UNKNOWN = -1;

    /** A sum of this many units is exact enough. */
    private static final int ENOUGH_UNITS = 10;

    /** {@return the effort of a call of which only the elapsed time is known} */
    static Effort ofElapsed(long nanos) {
        return new Effort(UNKNOWN, 0, nanos, UNKNOWN);
    }

    /** {@return whether the processor time is known} */
    public boolean isMeasured() {
        return processorNanos != UNKNOWN;
    }

    /** {@return whether the processor time is known, but so short that its resolution matters} */
    public boolean isCoarse() {
        return isMeasured() && processorNanos < ENOUGH_UNITS * resolutionNanos;
    }

    /**
     * {@return the sum of two efforts}
     *
     * @param other the effort of another call
     */
    public Effort plus(Effort other) {
        return new Effort(
                sum(processorNanos, other.processorNanos),
                Math.max(resolutionNanos, other.resolutionNanos),
                elapsedNanos + other.elapsedNanos,
                sum(allocatedBytes, other.allocatedBytes));
    }

    /**
     * {@return the average per call, which is more precise than a single measurement}
     *
     * @param calls the number of calls in this sum
     */
    public Effort over(int calls) {
        return new Effort(
                share(processorNanos, calls),
                resolutionNanos / calls,
                elapsedNanos / calls,
                share(allocatedBytes, calls));
    }

    private static long sum(long one, long other) {
        return one == UNKNOWN || other == UNKNOWN ? UNKNOWN : one + other;
    }

    private static long share(long amount, int calls) {
        return amount == UNKNOWN ? UNKNOWN : amount / calls;
    }
}
