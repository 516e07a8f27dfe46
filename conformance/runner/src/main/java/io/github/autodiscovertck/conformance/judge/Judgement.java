package io.github.autodiscovertck.conformance.judge;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.reading.Outcome;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The judgement of one case.
 *
 * @param result passed, failed, inconclusive or not claimed
 * @param tested the case
 * @param outcome the outcome of its document
 * @param mismatches what is wrong; empty if the case passed
 * @param remark why the case is inconclusive; empty otherwise
 * @param controlMismatches what is wrong with the answer to the control, if that makes the case inconclusive
 */
public record Judgement(
        Result result,
        ConformanceCase tested,
        Outcome outcome,
        List<Mismatch> mismatches,
        String remark,
        List<Mismatch> controlMismatches) {

    private static final Set<Mismatch.Kind> MISREAD = EnumSet.of(Mismatch.Kind.VALUE, Mismatch.Kind.COUNT);

    /** Creates a judgement that does not depend on a control. */
    public Judgement(Result result, ConformanceCase tested, Outcome outcome, List<Mismatch> mismatches, String remark) {
        this(result, tested, outcome, mismatches, remark, List.of());
    }

    /** The result of a case. */
    public enum Result {
        /** The answer is allowed, and for the right reason. */
        PASSED,
        /** The answer is not allowed, and the control does not fail in the same way. */
        FAILED,
        /** The control is misread as well, so the case says nothing about its requirement. */
        INCONCLUSIVE,
        /** Neither the document nor its control contains a value that the implementation reports. */
        NOT_CLAIMED
    }

    public Judgement {
        Objects.requireNonNull(result);
        mismatches = List.copyOf(mismatches);
        controlMismatches = List.copyOf(controlMismatches);
    }

    /** {@return this judgement, of a case that contains nothing that the implementation reports} */
    public Judgement asNotClaimed() {
        return new Judgement(Result.NOT_CLAIMED, tested, outcome, List.of(), "");
    }

    /** {@return whether the case is inconclusive because the control was accepted but misread} */
    public boolean isControlMisread() {
        return controlMismatches.stream().anyMatch(mismatch -> MISREAD.contains(mismatch.kind()));
    }

    /** {@return what is wrong, or why the case is inconclusive, in one sentence; empty if it passed} */
    public String why() {
        return mismatches.isEmpty() ? remark : mismatches.get(0).sentence();
    }
}
