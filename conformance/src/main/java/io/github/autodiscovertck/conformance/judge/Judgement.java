package io.github.autodiscovertck.conformance.judge;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.reading.Outcome;
import java.util.List;
import java.util.Objects;

/**
 * What was found of one case.
 *
 * @param result passed, failed, or nothing shown either way
 * @param tested the case
 * @param outcome what was answered to its document
 * @param mismatches what is not allowed; empty if it passed
 * @param remark why nothing was shown; empty otherwise
 */
public record Judgement(
        Result result, ConformanceCase tested, Outcome outcome, List<Mismatch> mismatches, String remark) {

    /** What a case shows. */
    public enum Result {
        /** The answer is allowed, and for the right reason. */
        PASSED,
        /** The answer is not allowed, and the twin does not fail the same way. */
        FAILED,
        /** The control is misread as well, so the case says nothing about its requirement. */
        INCONCLUSIVE,
        /** Neither the document nor its control holds a value that the implementation reports. */
        NOT_CLAIMED
    }

    public Judgement {
        Objects.requireNonNull(result);
        mismatches = List.copyOf(mismatches);
    }

    /** {@return this judgement of a case that holds nothing which the implementation reports} */
    public Judgement asNotClaimed() {
        return new Judgement(Result.NOT_CLAIMED, tested, outcome, List.of(), "");
    }

    /** {@return what is wrong, in one sentence; empty if it passed} */
    public String why() {
        return mismatches.isEmpty() ? remark : mismatches.get(0).sentence();
    }
}
