package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was found of one requirement.
 *
 * @param requirement the requirement
 * @param verdict the verdict
 * @param corpus the digest of the documents that were made for it, in order; empty if none were
 * @param cases how many cases were judged
 * @param failed how many of them failed
 * @param inconclusive how many of its own showed nothing, because their twin fails as well; one is enough to doubt the rest
 * @param coverage how much of what its documents can have was seen
 * @param observed what was recorded where the choice is open, by aspect
 * @param failedCases what failed: the ids of golden cases, and the id of the requirement with the trait of generated ones
 * @param failures the failed cases that are shown, one for each way in which documents were special
 * @param remark why the verdict is what it is, where that is not plain; may be empty
 */
public record RequirementResult(
        Requirement requirement,
        Verdict verdict,
        String corpus,
        int cases,
        int failed,
        int inconclusive,
        Coverage coverage,
        Map<String, String> observed,
        Set<String> failedCases,
        List<Failure> failures,
        String remark) {

    public RequirementResult {
        Objects.requireNonNull(requirement);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(corpus);
        Objects.requireNonNull(remark);
        observed = new TreeMap<>(observed);
        failedCases = Collections.unmodifiableSet(new LinkedHashSet<>(failedCases));
        failures = List.copyOf(failures);
    }

    RequirementResult waived(String reason) {
        return with(Verdict.WAIVED, corpus, reason);
    }

    RequirementResult withCorpus(String made) {
        return with(verdict, made, remark);
    }

    private RequirementResult with(Verdict newVerdict, String newCorpus, String newRemark) {
        return new RequirementResult(
                requirement,
                newVerdict,
                newCorpus,
                cases,
                failed,
                inconclusive,
                coverage,
                observed,
                failedCases,
                failures,
                newRemark);
    }

    static RequirementResult withoutCases(Requirement requirement, Verdict verdict, String remark) {
        return new RequirementResult(
                requirement, verdict, "", 0, 0, 0, Coverage.NONE, Map.of(), Set.of(), List.of(), remark);
    }
}
