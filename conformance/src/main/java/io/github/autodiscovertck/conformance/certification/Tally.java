package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.judge.Judgement;
import io.github.autodiscovertck.conformance.judge.Judgement.Result;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Observation;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts what the cases of one requirement showed, and draws the verdict. */
final class Tally {

    private final Requirement requirement;
    private final Coverage.Count coverage = new Coverage.Count();
    private final Observed observed;
    private final Map<String, Judged> failedByTrait = new LinkedHashMap<>();
    private final Set<String> failedCases = new LinkedHashSet<>();
    private final Set<String> shown = new HashSet<>();
    private final Set<String> borrowedInVain = new LinkedHashSet<>();
    private int cases;
    private int failed;
    private int inconclusive;
    private String doubt = "";

    /**
     * Begins to count.
     *
     * @param requirement the requirement
     * @param reported what the implementation gives its callers
     */
    Tally(Requirement requirement, AddressSet reported) {
        this.requirement = requirement;
        this.observed = new Observed(reported);
    }

    /** Says that the requirement is not proven unless cases pass that have each of these traits, and each two of them. */
    void expect(List<String> traits) {
        coverage.expect(traits);
    }

    /** {@return whether a case, if it passes, is the first to show something} A golden case always is. */
    boolean needs(Pending answered) {
        return answered.sample() == null || coverage.lacks(answered.tested().traits());
    }

    void add(Pending pending, Judgement judgement) {
        ConformanceCase tested = pending.tested();
        cases++;
        if (judgement.result() == Result.PASSED) {
            coverage.saw(tested.traits());
            shown.add(trait(tested));
        } else if (judgement.result() == Result.FAILED) {
            failed++;
            failedByTrait.putIfAbsent(trait(tested), new Judged(pending, judgement));
            failedCases.add(pending.sample() == null ? tested.id() : requirement.id() + ": " + trait(tested));
        } else {
            doubt(tested, judgement.remark());
        }
        Observation observation = tested.observation();
        if (observation != null) {
            observed.add(observation, judgement.outcome());
        }
    }

    /**
     * A correct parser leaves no case open, so that one is enough to doubt the rest. But where a document is borrowed from
     * another requirement, it is that one which fails, and any other document written in the same way shows as much.
     */
    private void doubt(ConformanceCase tested, String remark) {
        if (Rewriting.isBorrowed(tested)) {
            borrowedInVain.add(trait(tested));
        } else {
            inconclusive++;
        }
        doubt = doubt.isEmpty() ? tested.id() + ": " + remark : doubt;
    }

    private boolean isInDoubt() {
        return inconclusive > 0 || !shown.containsAll(borrowedInVain);
    }

    /** {@return the failed cases that are worth showing, one for each way in which documents were special} */
    List<Judged> toShow(int most) {
        return failedByTrait.values().stream().limit(most).toList();
    }

    RequirementResult result(List<Failure> failures, boolean allCases) {
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
        boolean enough = allCases && cases > 0 && coverage.isComplete() && !isInDoubt();
        return enough ? Verdict.PROVEN : Verdict.UNPROVEN;
    }

    private String remark(boolean allCases) {
        if (failed > 0) {
            return "failed in " + failed + " of " + cases + " cases";
        }
        if (!allCases) {
            return "only a part of its cases was selected" + (doubt.isEmpty() ? "" : "; nothing was shown by " + doubt);
        }
        if (!coverage.isComplete()) {
            return "nothing was shown about " + coverage.missing()
                    + (doubt.isEmpty() ? ": too few documents" : "; for example " + doubt);
        }
        if (inconclusive > 0) {
            return "nothing was shown by " + inconclusive + " of " + cases + " cases, such as " + doubt;
        }
        return isInDoubt() ? "nothing was shown by any of these, such as " + doubt : "";
    }

    static String trait(ConformanceCase tested) {
        return tested.traits().isEmpty() ? tested.id() : tested.traits().get(0);
    }

    /** A judged case together with what it was made from. */
    record Judged(Pending pending, Judgement judgement) {

        /** {@return the failure with the document as it is} */
        Failure unshrunk() {
            ConformanceCase tested = pending.tested();
            return new Failure(tested.id(), trait(tested), tested, judgement, "");
        }
    }
}
