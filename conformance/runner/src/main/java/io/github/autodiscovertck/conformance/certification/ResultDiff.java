package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The difference between two results of one requirement.
 *
 * @param requirement the requirement
 * @param kind whether the new result is worse
 * @param words the old and the new result, one line each
 */
public record ResultDiff(Requirement requirement, Kind kind, List<String> words) {

    /** The kind of a difference. */
    public enum Kind {
        /** It was proven and no longer is, or it fails and did not. */
        WORSE,
        /** It is proven, or at least no longer fails. */
        BETTER,
        /** The verdict has the same value; another part of the result differs. */
        OTHER,
        /** Its cases were different, so the results cannot be compared. */
        OTHER_DOCUMENTS
    }

    public ResultDiff {
        Objects.requireNonNull(requirement);
        Objects.requireNonNull(kind);
        words = List.copyOf(words);
    }

    /** {@return how the results differ; without words if they do not} */
    static ResultDiff of(RequirementResult before, RequirementResult now) {
        Requirement requirement = now.requirement();
        if (!before.corpus().equals(now.corpus())
                && !before.corpus().isEmpty()
                && !now.corpus().isEmpty()) {
            String words = "the documents that this kit makes for it are not those of the certificate";
            return new ResultDiff(requirement, Kind.OTHER_DOCUMENTS, List.of(words));
        }
        if (before.verdict() != now.verdict()) {
            int worth = worth(now.verdict()) - worth(before.verdict());
            Kind kind = worth < 0 ? Kind.WORSE : worth > 0 ? Kind.BETTER : Kind.OTHER;
            return new ResultDiff(requirement, kind, List.of(verdict(before), "now " + verdict(now)));
        }
        return new ResultDiff(requirement, Kind.OTHER, others(before, now));
    }

    private static int worth(Verdict verdict) {
        return switch (verdict) {
            case PROVEN -> 2;
            case UNPROVEN, NOT_CLAIMED, UNTESTABLE -> 1;
            case FAILED, WAIVED -> 0;
        };
    }

    private static String verdict(RequirementResult result) {
        String verdict = result.verdict().name().replace('_', ' ');
        return result.remark().isEmpty() ? verdict : verdict + ": " + result.remark();
    }

    private static List<String> others(RequirementResult before, RequirementResult now) {
        List<String> words = new ArrayList<>();
        Set<String> aspects = new TreeSet<>(before.observed().keySet());
        aspects.addAll(now.observed().keySet());
        for (String aspect : aspects) {
            String once = before.observed().getOrDefault(aspect, "not observed");
            String phrase = now.observed().getOrDefault(aspect, "not observed");
            add(words, aspect, once, phrase);
        }
        add(words, "cases that failed", before.failed() + " of " + before.cases(), now.failed() + " of " + now.cases());
        if (words.isEmpty() && !failures(before).equals(failures(now))) {
            words.add("it fails in another way");
        }
        return words;
    }

    private static void add(List<String> words, String what, String before, String now) {
        if (!before.equals(now)) {
            words.add(what + ": " + before);
            words.add("now " + what + ": " + now);
        }
    }

    private static Set<String> failures(RequirementResult result) {
        Set<String> failures = new HashSet<>();
        result.failures().forEach(failure -> failures.add(failure.caseId() + ": " + failure.why()));
        return failures;
    }
}
