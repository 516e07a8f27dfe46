package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.reading.Outcome;
import java.util.Objects;

/**
 * An outcome and what it took.
 *
 * @param outcome the outcome
 * @param nanoseconds the processor time of the thread that parsed, where that can be told; otherwise the time that passed
 * @param allocatedBytes how much memory that thread was given, or {@link #UNKNOWN}
 */
public record Measured(Outcome outcome, long nanoseconds, long allocatedBytes) {

    /** Stands for a number that cannot be told. */
    public static final long UNKNOWN = -1;

    public Measured {
        Objects.requireNonNull(outcome);
    }
}
