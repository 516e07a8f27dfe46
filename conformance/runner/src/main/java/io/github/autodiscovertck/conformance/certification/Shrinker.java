package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.judge.Judge;
import io.github.autodiscovertck.conformance.judge.Judgement;
import io.github.autodiscovertck.conformance.judge.Judgement.Result;
import io.github.autodiscovertck.conformance.judge.Mismatch;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.generators.property.Sample;
import java.util.List;
import java.util.Optional;

/**
 * Shrinks a failed sample while it still fails in the same way. Works for every implementation, because it only sends
 * documents.
 */
final class Shrinker {

    private static final int MOST_DOCUMENTS = 500;
    private static final int MOST_CRASHES = 20;
    private static final int CRASHES_PER_TIMEOUT = 7;

    private final Implementation implementation;
    private final Judge judge;
    private final Requirement requirement;
    private int documents;
    private int crashes;

    Shrinker(Implementation implementation, Judge judge, Requirement requirement) {
        this.implementation = implementation;
        this.judge = judge;
        this.requirement = requirement;
    }

    Failure shrink(VerdictAccumulator.JudgedCase failed) {
        ConformanceCase original = failed.inFlight().tested();
        if (original.growth() != null) {
            String remark = "the smallest of its sizes that fails";
            return new Failure(original.id(), VerdictAccumulator.trait(original), original, failed.judgement(), remark);
        }
        Judgement again = ask(original);
        if (!sameFailure(failed.judgement(), again)) {
            String remark = "it did not fail again when it was sent alone, so the parser keeps state between documents"
                    + " or is not deterministic; the document is shown as it failed";
            return new Failure(original.id(), VerdictAccumulator.trait(original), original, failed.judgement(), remark);
        }
        Sample sample = failed.inFlight().sample();
        Judgement smallest = sample == null ? again : smallest(sample, again);
        return new Failure(original.id(), VerdictAccumulator.trait(original), original, smallest, "");
    }

    private Judgement smallest(Sample sample, Judgement failure) {
        Sample current = sample;
        Judgement smallest = failure;
        while (true) {
            Optional<Step> step = oneStep(current, smallest);
            if (step.isEmpty()) {
                return smallest;
            }
            current = step.get().sample();
            smallest = step.get().judgement();
        }
    }

    private Optional<Step> oneStep(Sample current, Judgement failure) {
        for (Sample smaller : current.shrinks()) {
            if (documents >= MOST_DOCUMENTS || crashes >= MOST_CRASHES) {
                return Optional.empty();
            }
            Judgement judgement = ask(ShapeControl.add(smaller.toCase(), requirement));
            if (sameFailure(failure, judgement)) {
                return Optional.of(new Step(smaller, judgement));
            }
        }
        return Optional.empty();
    }

    private Judgement ask(ConformanceCase tested) {
        documents++;
        InFlightCase answered = InFlightCase.send(tested, null, implementation);
        List<Outcome> outcomes = answered.outcomes();
        outcomes.forEach(outcome -> crashes += cost(outcome));
        Outcome.Undecided undecided = answered.undecided();
        return undecided == null
                ? judge.judge(tested, outcomes, this::askTwin)
                : InFlightCase.inconclusive(tested, undecided);
    }

    /**
     * Restarting a process after a crash, and waiting for accesses, takes time. Reaching the time limit takes the
     * longest.
     */
    private static int cost(Outcome outcome) {
        if (outcome instanceof Outcome.TimedOut || outcome instanceof Outcome.Undecided) {
            return CRASHES_PER_TIMEOUT;
        }
        return outcome instanceof Outcome.Crashed || outcome instanceof Outcome.Harmful ? 1 : 0;
    }

    private Outcome askTwin(ConformanceCase twin) {
        return InFlightCase.send(twin, null, implementation).answer();
    }

    private static boolean sameFailure(Judgement one, Judgement other) {
        if (other.result() != Result.FAILED) {
            return false;
        }
        Mismatch expected = one.mismatches().get(0);
        return other.mismatches().stream()
                .anyMatch(mismatch ->
                        mismatch.kind() == expected.kind() && mismatch.address().equals(expected.address()));
    }

    private record Step(Sample sample, Judgement judgement) {}
}
