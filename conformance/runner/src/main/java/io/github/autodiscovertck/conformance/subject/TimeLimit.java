package io.github.autodiscovertck.conformance.subject;

import java.time.Duration;

/** Checks and converts time limits. */
final class TimeLimit {

    /** Longer than any real wait, and small enough to be added to any clock value. */
    private static final Duration LONGEST = Duration.ofDays(365);

    /** Operating systems count the processor time of a process in units of up to this. */
    static final long RESOLUTION = Duration.ofMillis(16).toNanos();

    private TimeLimit() {}

    static void requirePositive(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("the time limit must be positive but is " + limit);
        }
    }

    /** {@return a limit in nanoseconds, at most one year} */
    static long nanos(Duration limit) {
        return limit.compareTo(LONGEST) < 0 ? limit.toNanos() : LONGEST.toNanos();
    }
}
