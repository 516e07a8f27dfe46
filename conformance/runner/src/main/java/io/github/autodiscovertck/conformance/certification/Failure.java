package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.judge.Judgement;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import java.util.Objects;

/**
 * A failed case, as small as the shrinker could make it.
 *
 * @param caseId the id of the case, for {@code --select}
 * @param trait what is special about the document, in a few words
 * @param original the case that failed first
 * @param smallest the judgement of the smallest case that still fails in the same way
 * @param remark a further remark; usually empty
 */
public record Failure(String caseId, String trait, ConformanceCase original, Judgement smallest, String remark) {
    public Failure {
        Objects.requireNonNull(caseId);
        Objects.requireNonNull(trait);
        Objects.requireNonNull(original);
        Objects.requireNonNull(smallest);
        Objects.requireNonNull(remark);
    }

    /** {@return what is wrong, in one sentence} */
    public String why() {
        String given = smallest.tested().delivery().describe();
        String why = given.isEmpty() ? smallest.why() : smallest.why() + " (given " + given + ")";
        return remark.isEmpty() ? why : why + " (" + remark + ")";
    }
}
