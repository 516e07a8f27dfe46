package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.reading.Outcome;
import java.util.Objects;

/**
 * An outcome and its cost.
 *
 * @param outcome the outcome
 * @param effort its cost
 */
public record MeasuredOutcome(Outcome outcome, Effort effort) {

    public MeasuredOutcome {
        Objects.requireNonNull(outcome);
        Objects.requireNonNull(effort);
    }
}
