package io.github.autodiscovertck.conformance.judge;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.reading.Outcome;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a case shows by itself, which may be nothing yet.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param tested the case
 * @param outcome what was answered to its document
 * @param mismatches what is wrong with that
 * @param twin the case whose answer decides, or null if none is needed
 */
public record PreliminaryJudgement(
        ConformanceCase tested, Outcome outcome, List<Mismatch> mismatches, @Nullable ConformanceCase twin) {

    public PreliminaryJudgement {
        Objects.requireNonNull(tested);
        Objects.requireNonNull(outcome);
        mismatches = List.copyOf(mismatches);
    }
}
