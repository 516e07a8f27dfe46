package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A certificate beside that of the same implementation from another run of the same plan. Both speak of the same
 * requirements.
 *
 * @param before the certificate
 * @param now what is found now
 */
public record CertificateComparison(Certificate before, Certificate now) {

    public CertificateComparison {
        Objects.requireNonNull(before);
        Objects.requireNonNull(now);
    }

    /** {@return what is found otherwise, in the order of the catalogue} */
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

    /** {@return how many requirements differ in this way} */
    public long count(ResultDiff.Kind kind) {
        return differences().stream().filter(each -> each.kind() == kind).count();
    }

    /** {@return whether all that was certified was looked at again, with the same documents, and as much can be said} */
    public boolean isComplete() {
        boolean lost = before.conclusion() == Conclusion.CONFORMANT && now.conclusion() == Conclusion.INCOMPLETE;
        return !now.interrupted() && !lost && count(ResultDiff.Kind.OTHER_DOCUMENTS) == 0;
    }

    /** {@return whether nothing is worse than certified} */
    public boolean holds() {
        return count(ResultDiff.Kind.WORSE) == 0;
    }
}
