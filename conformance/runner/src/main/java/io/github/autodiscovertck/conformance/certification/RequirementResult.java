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
 * The result of one requirement.
 *
 * @param requirement the requirement
 * @param verdict the verdict
 * @param corpus the digest of its cases, in order; empty if there were none
 * @param cases the number of judged cases
 * @param failed the number of failed cases
 * @param inconclusive the number of inconclusive cases, whose control fails as well; a single one may cast doubt on the
 *     rest
 * @param coverage how many traits of its documents were seen
 * @param observed what was recorded where the choice is open, by aspect
 * @param failedCases what failed: the ids of golden cases, and for generated ones the id of the requirement with the
 *     trait
 * @param failures the failed cases to show, at most one per trait
 * @param remark the reason for the verdict, where it is not obvious; may be empty
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
