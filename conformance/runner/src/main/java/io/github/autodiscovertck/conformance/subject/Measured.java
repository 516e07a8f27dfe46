package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.reading.Outcome;
import java.util.Objects;

/**
 * An outcome and what it took.
 *
 * @param outcome the outcome
 * @param effort what it took
 */
public record Measured(Outcome outcome, Effort effort) {

    public Measured {
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(effort);
    }
}
