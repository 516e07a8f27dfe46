package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.requirement.Level;
import java.util.List;
import java.util.Objects;

/**
 * Everything that was found of one implementation.
 *
 * @param description what the implementation says of itself
 * @param plan what was run
 * @param corpus the digest of every document that was made, in order
 * @param requirements the results, in the order of the catalogue
 * @param milliseconds how long the run took
 */
public record Certificate(
        ParserDescription description,
        Plan plan,
        String corpus,
        List<RequirementResult> requirements,
        long milliseconds) {

    public Certificate {
        Objects.requireNonNull(description);
        Objects.requireNonNull(plan);
        Objects.requireNonNull(corpus);
        requirements = List.copyOf(requirements);
    }

    /** {@return the conclusion, drawn from the MUST requirements} */
    public Conclusion conclusion() {
        List<Verdict> must = requirements.stream()
                .filter(result -> result.requirement().level() == Level.MUST)
                .map(RequirementResult::verdict)
                .toList();
        if (must.contains(Verdict.FAILED) || must.contains(Verdict.WAIVED)) {
            return Conclusion.NOT_CONFORMANT;
        }
        boolean complete =
                plan.selection().isEverything() && !must.contains(Verdict.UNPROVEN) && must.contains(Verdict.PROVEN);
        return complete ? Conclusion.CONFORMANT : Conclusion.INCOMPLETE;
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

    /** {@return the entries of the expected failures that did not fail} */
    public List<String> stale() {
        return requirements.stream()
                .filter(result -> result.verdict() == Verdict.PROVEN)
                .map(result -> result.requirement().id())
                .filter(plan.expectedFailures().reasons()::containsKey)
                .toList();
    }
}
