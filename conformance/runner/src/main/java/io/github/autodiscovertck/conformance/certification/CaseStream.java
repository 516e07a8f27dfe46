package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The cases that a plan runs, without an implementation: the same ones in the same order as a {@link Certification} gives.
 * They are made one at a time, so that there may be any number of them.
 *
 * <p>For one thread.
 */
public final class CaseStream {

    /** Where a case comes from. */
    public enum Origin {
        /** It lies in a file. */
        GOLDEN,
        /** It is made from a seed. */
        GENERATED,
        /** Its document is a golden one, written anew. */
        REWRITTEN
    }

    /** Is given the cases of a corpus. */
    public interface Receiver {
        /** Takes one case. */
        void take(Origin origin, ConformanceCase made) throws IOException;
    }

    private final Suite suite;
    private final Plan plan;
    private final List<Requirement> requirements;
    private final List<RequirementResult> made = new ArrayList<>();

    /**
     * Creates a corpus.
     *
     * @throws IllegalArgumentException if the plan selects nothing
     */
    public CaseStream(Suite suite, Plan plan) {
        this.suite = suite;
        this.plan = plan;
        this.requirements = suite.selected(plan);
    }

    /** {@return the requirements that have cases in it, in the order of the catalogue} */
    public List<Requirement> requirements() {
        return requirements;
    }

    /** {@return how many cases a requirement has at most: a selection may leave some out} */
    public int size(Requirement requirement) {
        return RequirementCases.of(suite, requirement, plan).size();
    }

    /**
     * Makes the cases of one requirement; to be called once for each, in the order of {@link #requirements()}.
     *
     * @return their digest, as it stands in a report
     * @throws IOException if the receiver throws it
     */
    public String give(Requirement requirement, Receiver receiver) throws IOException {
        CorpusDigest digest = new CorpusDigest();
        RequirementCases cases = RequirementCases.of(suite, requirement, plan);
        while (cases.hasNext()) {
            RequirementCases.CaseWithOrigin given = cases.next();
            digest.add(given.tested());
            receiver.take(given.origin(), given.tested());
        }
        RequirementResult result = RequirementResult.withoutCases(requirement, Verdict.UNPROVEN, "")
                .withCorpus(digest.finish());
        made.add(result);
        return result.corpus();
    }

    /** {@return the digest of all that was given, as it stands in the report of a run of the same plan} */
    public String digest() {
        return CorpusDigest.over(made);
    }
}
