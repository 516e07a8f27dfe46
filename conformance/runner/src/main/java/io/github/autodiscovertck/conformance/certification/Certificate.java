package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.requirement.Level;
import java.util.List;
import java.util.Objects;

/**
 * All results of one implementation.
 *
 * @param description the implementation's description of itself
 * @param plan what was run
 * @param requirements the results, in the order of the catalogue
 * @param adaptations how the suite was adapted to the implementation, one sentence each; usually empty
 * @param milliseconds how long the run took; negative if unknown
 * @param interrupted whether the run was stopped before everything was judged
 */
public record Certificate(
        ParserDescription description,
        Plan plan,
        List<RequirementResult> requirements,
        List<String> adaptations,
        long milliseconds,
        boolean interrupted) {

    public Certificate {
        Objects.requireNonNull(description);
        Objects.requireNonNull(plan);
        requirements = List.copyOf(requirements);
        adaptations = List.copyOf(adaptations);
    }

    /** {@return the digest of all documents of the run, in order} */
    public String corpus() {
        return CorpusDigest.over(requirements);
    }

    /** {@return the conclusion, derived from the MUST requirements} */
    public Conclusion conclusion() {
        if (interrupted) {
            return Conclusion.INCOMPLETE;
        }
        if (hasMust(Verdict.FAILED) || hasMust(Verdict.WAIVED)) {
            return Conclusion.NOT_CONFORMANT;
        }
        return isComplete() && plan.shard().isWhole() && hasMust(Verdict.PROVEN)
                ? Conclusion.CONFORMANT
                : Conclusion.INCOMPLETE;
    }

    /**
     * {@return whether the run was neither partial nor interrupted and left no MUST requirement unproven} For a shard,
     * only its own requirements count.
     */
    public boolean isComplete() {
        return !interrupted && plan.selection().isEverything() && !hasMust(Verdict.UNPROVEN);
    }

    /** {@return the results that decide the conclusion: those of testable MUST requirements} */
    public List<RequirementResult> deciding() {
        return requirements.stream()
                .filter(result -> result.requirement().level() == Level.MUST && result.verdict() != Verdict.UNTESTABLE)
                .toList();
    }

    private boolean hasMust(Verdict verdict) {
        return deciding().stream().anyMatch(result -> result.verdict() == verdict);
    }

    /** {@return how many requirements got this verdict} */
    public long count(Verdict verdict) {
        return requirements.stream()
                .filter(result -> result.verdict() == verdict)
                .count();
    }

    /** {@return how many cases were judged} */
    public int cases() {
        return requirements.stream().mapToInt(RequirementResult::cases).sum();
    }

    /** {@return the ids in the list of expected failures that are proven} */
    public List<String> stale() {
        return requirements.stream()
                .filter(result -> result.verdict() == Verdict.PROVEN)
                .map(result -> result.requirement().id())
                .filter(plan.expectedFailures().reasons()::containsKey)
                .toList();
    }
}
