package io.github.autodiscovertck.conformance.subject;

import java.time.Duration;

/** What may be a time limit. */
final class TimeLimit {

    private TimeLimit() {}

    static void requirePositive(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("the time limit must be positive but is " + limit);
        }
    }
}
