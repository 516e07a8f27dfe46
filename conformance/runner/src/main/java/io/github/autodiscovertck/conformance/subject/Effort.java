package io.github.autodiscovertck.conformance.subject;

/**
 * What it took to answer a document.
 *
 * @param processorNanos the processor time of the thread or the process that parsed, and of those that it started, or
 *     {@link #UNKNOWN}
 * @param resolutionNanos by how much that may be too little, as processor time may be counted in large units
 * @param elapsedNanos the time that passed, in which the machine may have done other work
 * @param allocatedBytes how much memory was given out to those threads, or {@link #UNKNOWN}
 */
public record Effort(long processorNanos, long resolutionNanos, long elapsedNanos, long allocatedBytes) {

    /** Stands for a number that cannot be measured. */
    public static final long UNKNOWN = -1;

    /** Sums of so many units are exact enough. */
    private static final int ENOUGH_UNITS = 10;

    /** {@return the effort of a call of which only the time that passed is known} */
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
     * {@return both together}
     *
     * @param other what another call took
     */
    public Effort plus(Effort other) {
        return new Effort(
                sum(processorNanos, other.processorNanos),
                Math.max(resolutionNanos, other.resolutionNanos),
                elapsedNanos + other.elapsedNanos,
                sum(allocatedBytes, other.allocatedBytes));
    }

    /**
     * {@return the average of so many calls, which is finer than each of them}
     *
     * @param calls how many calls this is the sum of
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
