package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.judge.Judgement;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Observation;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what the cases of one requirement showed, and draws the verdict. */
final class VerdictAccumulator {

    /** One control in so many passed cases may be misread. */
    private static final int MOST_DOUBTED = 6;

    private final Requirement requirement;
    private final Coverage.Count coverage = new Coverage.Count();
    private final ObservationRecorder observed;
    private final Map<String, JudgedCase> failedByTrait = new LinkedHashMap<>();
    private final Set<String> failedCases = new LinkedHashSet<>();
    private final boolean generated;
    private int cases;
    private int passed;
    private int failed;
    private int inconclusive;
    private int doubted;
    private int unclaimed;
    private String doubt = "";

    /**
     * Begins to count.
     *
     * @param requirement the requirement
     * @param reported what the implementation gives its callers
     * @param generated whether the requirement has generated cases, which have to show everything that can occur
     */
    VerdictAccumulator(Requirement requirement, AddressSet reported, boolean generated) {
        this.requirement = requirement;
        this.generated = generated;
        this.observed = new ObservationRecorder(reported);
    }

    /** Says that the requirement is not proven unless cases pass that have each of these traits, and each two of them. */
    void expect(List<String> traits) {
        coverage.expect(traits);
    }

    /** {@return whether a case, if it passes, is the first to show something} A golden case always is. */
    boolean needs(InFlightCase answered) {
        return answered.sample() == null || coverage.lacks(answered.tested().traits());
    }

    void add(InFlightCase pending, Judgement judgement) {
        ConformanceCase tested = pending.tested();
        cases++;
        switch (judgement.result()) {
            case PASSED -> {
                passed++;
                coverage.saw(tested.traits());
            }
            case FAILED -> {
                failed++;
                failedByTrait.putIfAbsent(trait(tested), new JudgedCase(pending, judgement));
                failedCases.add(pending.sample() == null ? tested.id() : requirement.id() + ": " + trait(tested));
            }
            case INCONCLUSIVE -> {
                inconclusive++;
                doubted += judgement.isControlMisread() ? 1 : 0;
                coverage.sawInVain(tested.traits());
                doubt = doubt.isEmpty() ? tested.id() + ": " + judgement.remark() : doubt;
            }
            case NOT_CLAIMED -> {
                unclaimed++;
                coverage.sawUnclaimed(tested.traits());
            }
        }
        Observation observation = tested.observation();
        if (observation != null) {
            observed.add(observation, judgement.outcome());
        }
    }

    /** {@return the failed cases that are worth showing, one for each way in which documents were special} */
    List<JudgedCase> toShow(int most) {
        return failedByTrait.values().stream().limit(most).toList();
    }

    RequirementResult result(List<Failure> failures, boolean allCases) {
        coverage.leaveOutUnclaimed();
        return new RequirementResult(
                requirement,
                verdict(allCases),
                "",
                cases,
                failed,
                inconclusive,
                coverage.result(),
                observed.phrases(),
                failedCases,
                failures,
                remark(allCases));
    }

    private Verdict verdict(boolean allCases) {
        if (failed > 0) {
            return Verdict.FAILED;
        }
        if (allCases && cases > 0 && cases == unclaimed) {
            return Verdict.NOT_CLAIMED;
        }
        return allCases && passed > 0 && isShown() ? Verdict.PROVEN : Verdict.UNPROVEN;
    }

    /**
     * A control that is not read at all is a mistake of its own, which POX-VAL-006 reports. It takes nothing from a requirement
     * whose other cases have shown everything that can occur.
     */
    private boolean isShown() {
        return coverage.isComplete() && !isDoubtful() && (generated || inconclusive == 0);
    }

    /** An element that is misread in a control may be right by chance elsewhere; so may all values, if many are misread. */
    private boolean isDoubtful() {
        return requirement.about().isEmpty() ? doubted > passed / MOST_DOUBTED : doubted > 0;
    }

    private String remark(boolean allCases) {
        if (failed > 0) {
            return "failed in " + failed + " of " + cases + " cases";
        }
        if (!allCases) {
            return "only a part of its cases was selected" + (doubt.isEmpty() ? "" : "; nothing was shown by " + doubt);
        }
        if (cases > 0 && cases == unclaimed) {
            return "none of its documents holds a value that the implementation reports";
        }
        if (!coverage.isComplete()) {
            return "nothing was shown about " + coverage.missing()
                    + (doubt.isEmpty() ? ": too few documents" : "; for example " + doubt);
        }
        return inconclusive > 0
                ? "nothing was shown by " + inconclusive + " of " + cases + " cases, such as " + doubt
                : "";
    }

    static String trait(ConformanceCase tested) {
        return tested.traits().isEmpty() ? tested.id() : tested.traits().get(0);
    }

    /** A judged case together with what it was made from. */
    record JudgedCase(InFlightCase pending, Judgement judgement) {

        /** {@return the failure with the document as it is} */
        Failure unshrunk() {
            ConformanceCase tested = pending.tested();
            return new Failure(tested.id(), trait(tested), tested, judgement, "");
        }
    }
}
