package io.github.autodiscovertck.conformance.judge;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.reading.Outcome;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a case shows by itself; the control may still be needed.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param tested the case
 * @param outcome the outcome of its document
 * @param mismatches what is wrong with that outcome
 * @param twin the control whose answer decides, or null if none is needed
 */
public record PreliminaryJudgement(
        ConformanceCase tested, Outcome outcome, List<Mismatch> mismatches, @Nullable ConformanceCase twin) {

    public PreliminaryJudgement {
        Objects.requireNonNull(tested);
        Objects.requireNonNull(outcome);
        mismatches = List.copyOf(mismatches);
    }
}
