package io.github.autodiscovertck.conformance.judge;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.reading.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What was found of one case.
 *
 * @param result passed, failed, or nothing shown either way
 * @param tested the case
 * @param outcome what was answered to its document
 * @param mismatches what is not allowed; empty if it passed
 * @param remark why nothing was shown; empty otherwise
 * @param controlMismatches what is not allowed in the answer to the control, if that is why nothing was shown
 */
public record Judgement(
        Result result,
        ConformanceCase tested,
        Outcome outcome,
        List<Mismatch> mismatches,
        String remark,
        List<Mismatch> controlMismatches) {

    private static final Set<Mismatch.Kind> MISREAD = EnumSet.of(Mismatch.Kind.VALUE, Mismatch.Kind.COUNT);

    /** Creates a judgement that no control decides. */
    public Judgement(Result result, ConformanceCase tested, Outcome outcome, List<Mismatch> mismatches, String remark) {
        this(result, tested, outcome, mismatches, remark, List.of());
    }

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
        controlMismatches = List.copyOf(controlMismatches);
    }

    /** {@return this judgement of a case that holds nothing which the implementation reports} */
    public Judgement asNotClaimed() {
        return new Judgement(Result.NOT_CLAIMED, tested, outcome, List.of(), "");
    }

    /** {@return whether nothing was shown because the control was accepted, but misread} */
    public boolean isControlMisread() {
        return controlMismatches.stream().anyMatch(mismatch -> MISREAD.contains(mismatch.kind()));
    }

    /** {@return what is wrong, in one sentence; empty if it passed} */
    public String why() {
        return mismatches.isEmpty() ? remark : mismatches.get(0).sentence();
    }
}
