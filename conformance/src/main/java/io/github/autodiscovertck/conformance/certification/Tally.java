package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.judge.Judgement;
import io.github.autodiscovertck.conformance.judge.Judgement.Result;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Observation;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Counts what the cases of one requirement showed, and draws the verdict. */
final class Tally {

    private final Requirement requirement;
    private final Set<String> unproven = new LinkedHashSet<>();
    private final Map<String, Set<String>> observed = new TreeMap<>();
    private final Map<String, Judged> failedByTrait = new LinkedHashMap<>();
    private int cases;
    private int failed;
    private int inconclusive;
    private String doubt = "";

    Tally(Requirement requirement) {
        this.requirement = requirement;
    }

    /** Says that the requirement is not proven unless a case with this trait passes. */
    void expect(String trait) {
        unproven.add(trait);
    }

    /** {@return whether a case, if it passes, is the first to show something} A golden case always is. */
    boolean needs(ConformanceCase tested) {
        return tested.traits().isEmpty() || tested.traits().stream().anyMatch(unproven::contains);
    }

    void add(Pending pending, Judgement judgement) {
        ConformanceCase tested = pending.tested();
        cases++;
        if (judgement.result() == Result.PASSED) {
            unproven.removeAll(tested.traits());
        } else if (judgement.result() == Result.FAILED) {
            failed++;
            failedByTrait.putIfAbsent(trait(tested), new Judged(pending, judgement));
        } else {
            inconclusive++;
            doubt = doubt.isEmpty() ? judgement.remark() : doubt;
        }
        observe(tested.observation(), judgement);
    }

    private void observe(@Nullable Observation observation, Judgement judgement) {
        if (observation != null) {
            String phrase = Observed.phrase(observation, judgement.outcome());
            observed.computeIfAbsent(observation.aspect(), any -> new TreeSet<>())
                    .add(phrase);
        }
    }

    /** {@return the failed cases that are worth showing, one for each way in which documents were special} */
    List<Judged> toShow(int most) {
        return failedByTrait.values().stream().limit(most).toList();
    }

    RequirementResult result(List<Failure> failures, boolean allCases) {
        Map<String, String> phrases = new TreeMap<>();
        observed.forEach((aspect, said) -> phrases.put(aspect, String.join(" or ", said)));
        return new RequirementResult(
                requirement, verdict(allCases), cases, failed, inconclusive, phrases, failures, remark(allCases));
    }

    private Verdict verdict(boolean allCases) {
        if (failed > 0) {
            return Verdict.FAILED;
        }
        boolean enough = allCases && cases > 0 && unproven.isEmpty() && inconclusive == 0;
        return enough ? Verdict.PROVEN : Verdict.UNPROVEN;
    }

    private String remark(boolean allCases) {
        if (failed > 0) {
            return "failed in " + failed + " of " + cases + " cases";
        }
        if (!allCases) {
            return "only a part of its cases was selected";
        }
        if (!unproven.isEmpty()) {
            List<String> traits = new ArrayList<>(unproven);
            return "nothing was shown about " + traits.size() + " of its variants, such as \"" + traits.get(0) + "\""
                    + (doubt.isEmpty() ? ": too few documents" : ": " + doubt);
        }
        return inconclusive == 0 ? "" : "nothing was shown by " + inconclusive + " of " + cases + " cases: " + doubt;
    }

    static String trait(ConformanceCase tested) {
        return tested.traits().isEmpty() ? tested.id() : String.join(", ", new TreeSet<>(tested.traits()));
    }

    /** A judged case together with what it was made from. */
    record Judged(Pending pending, Judgement judgement) {}
}
