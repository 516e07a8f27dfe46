package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The cases that a plan runs, without an implementation: the same cases in the same order as in a {@link
 * Certification}. They are generated one at a time, so there may be any number of them.
 *
 * <p>Not safe for use by several threads.
 */
public final class CaseStream {

    /** The origin of a case. */
    public enum Origin {
        /** It is stored in a file. */
        GOLDEN,
        /** It is generated from a seed. */
        GENERATED,
        /** Its document is a golden document in another serialization. */
        REWRITTEN
    }

    /** Receives the cases. */
    public interface Receiver {
        /** Receives one case. */
        void take(Origin origin, ConformanceCase made) throws IOException;
    }

    private final Suite suite;
    private final Plan plan;
    private final List<Requirement> requirements;
    private final List<RequirementResult> made = new ArrayList<>();

    /**
     * Creates a stream of the cases of a plan.
     *
     * @throws IllegalArgumentException if the plan selects nothing
     */
    public CaseStream(Suite suite, Plan plan) {
        this.suite = suite;
        this.plan = plan;
        this.requirements = suite.selected(plan);
    }

    /** {@return the requirements that have cases in this stream, in the order of the catalogue} */
    public List<Requirement> requirements() {
        return requirements;
    }

    /** {@return the highest possible number of cases of a requirement; a selection may leave some out} */
    public int size(Requirement requirement) {
        return RequirementCases.of(suite, requirement, plan).size();
    }

    /**
     * Passes the cases of one requirement to a receiver. Call it once per requirement, in the order of
     * {@link #requirements()}.
     *
     * @return the digest of the cases, as in a report
     * @throws IOException if the receiver throws it
     */
    public String give(Requirement requirement, Receiver receiver) throws IOException {
        CorpusDigest digest = new CorpusDigest();
        RequirementCases cases = RequirementCases.of(suite, requirement, plan);
        while (cases.hasNext()) {
            RequirementCases.CaseWithOrigin next = cases.next();
            digest.add(next.tested());
            receiver.take(next.origin(), next.tested());
        }
        RequirementResult result = RequirementResult.withoutCases(requirement, Verdict.UNPROVEN, "")
                .withCorpus(digest.finish());
        made.add(result);
        return result.corpus();
    }

    /** {@return the digest of all cases passed on so far, as in the report of a run of the same plan} */
    public String digest() {
        return CorpusDigest.over(made);
    }
}
