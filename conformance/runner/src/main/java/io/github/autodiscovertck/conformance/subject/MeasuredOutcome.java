package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.reading.Outcome;
import java.util.Objects;

/**
 * An outcome and what it took.
 *
 * @param outcome the outcome
 * @param effort what it took
 */
public record MeasuredOutcome(Outcome outcome, Effort effort) {

    public MeasuredOutcome {
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(effort);
    }
}
