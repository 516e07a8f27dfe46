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

/** Accumulates the judgements of one requirement and derives the verdict. */
final class VerdictAccumulator {

    /** At most one control per this many passed cases may be misread. */
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
     * Creates an empty accumulator.
     *
     * @param requirement the requirement
     * @param reported the addresses that the implementation reports
     * @param generated whether the requirement has generated cases, which must then cover all traits
     */
    VerdictAccumulator(Requirement requirement, AddressSet reported, boolean generated) {
        this.requirement = requirement;
        this.generated = generated;
        this.observed = new ObservationRecorder(reported);
    }

    /** Requires that cases pass with each of these traits, and with each pair of them. */
    void expect(List<String> traits) {
        coverage.expect(traits);
    }

    /** {@return whether a case, if it passes, adds to the coverage} A golden case always does. */
    boolean needs(InFlightCase answered) {
        return answered.sample() == null || coverage.lacks(answered.tested().traits());
    }

    void add(InFlightCase inFlight, Judgement judgement) {
        ConformanceCase tested = inFlight.tested();
        cases++;
        switch (judgement.result()) {
            case PASSED -> {
                passed++;
                coverage.saw(tested.traits());
            }
            case FAILED -> {
                failed++;
                failedByTrait.putIfAbsent(trait(tested), new JudgedCase(inFlight, judgement));
                failedCases.add(inFlight.sample() == null ? tested.id() : requirement.id() + ": " + trait(tested));
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

    /** {@return the failed cases to show, at most one per trait} */
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
     * A control that is not read at all is a separate mistake, which POX-VAL-006 reports. It does not count against a
     * requirement whose other cases have covered all traits.
     */
    private boolean isShown() {
        return coverage.isComplete() && !isDoubtful() && (generated || inconclusive == 0);
    }

    /**
     * An element that is misread in a control may be right by chance elsewhere. If many are misread, so may all values.
     */
    private boolean isDoubtful() {
        return requirement.about().isEmpty() ? doubted > passed / MOST_DOUBTED : doubted > 0;
    }

    private String remark(boolean allCases) {
        if (failed > 0) {
            return "failed in " + failed + " of " + cases + " cases";
        }
        if (!allCases) {
            return "only some of its cases were selected" + (doubt.isEmpty() ? "" : "; inconclusive: " + doubt);
        }
        if (cases > 0 && cases == unclaimed) {
            return "none of its documents contains a value that the implementation reports";
        }
        if (!coverage.isComplete()) {
            return "no conclusive case for " + coverage.missing()
                    + (doubt.isEmpty() ? ": too few documents" : "; for example " + doubt);
        }
        return inconclusive > 0 ? inconclusive + " of " + cases + " cases are inconclusive, such as " + doubt : "";
    }

    static String trait(ConformanceCase tested) {
        return tested.traits().isEmpty() ? tested.id() : tested.traits().get(0);
    }

    /** A judged case with its origin. */
    record JudgedCase(InFlightCase inFlight, Judgement judgement) {

        /** {@return the failure with the original document} */
        Failure unshrunk() {
            ConformanceCase tested = inFlight.tested();
            return new Failure(tested.id(), trait(tested), tested, judgement, "");
        }
    }
}
