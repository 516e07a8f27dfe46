package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Two certificates of the same implementation, from two runs of the same plan. Both cover the same requirements.
 *
 * @param before the earlier certificate
 * @param now the certificate of the new run
 */
public record CertificateComparison(Certificate before, Certificate now) {

    public CertificateComparison {
        Objects.requireNonNull(before);
        Objects.requireNonNull(now);
    }

    /** {@return the results that differ, in the order of the catalogue} */
    public List<ResultDiff> differences() {
        Map<Requirement, RequirementResult> certified = before.requirements().stream()
                .collect(Collectors.toMap(RequirementResult::requirement, Function.identity()));
        List<ResultDiff> differences = new ArrayList<>();
        for (RequirementResult result : now.requirements()) {
            RequirementResult once = Objects.requireNonNull(certified.get(result.requirement()));
            ResultDiff difference = ResultDiff.of(once, result);
            if (!difference.words().isEmpty()) {
                differences.add(difference);
            }
        }
        return differences;
    }

    /** {@return the number of requirements with this kind of difference} */
    public long count(ResultDiff.Kind kind) {
        return differences().stream().filter(each -> each.kind() == kind).count();
    }

    /**
     * {@return whether the new run covered everything in the certificate, with the same documents, and reached a
     * conclusion}
     */
    public boolean isComplete() {
        boolean lost = before.conclusion() == Conclusion.CONFORMANT && now.conclusion() == Conclusion.INCOMPLETE;
        return !now.interrupted() && !lost && count(ResultDiff.Kind.OTHER_DOCUMENTS) == 0;
    }

    /** {@return whether no result is worse than in the certificate} */
    public boolean holds() {
        return count(ResultDiff.Kind.WORSE) == 0;
    }
}
