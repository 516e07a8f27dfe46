package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.certification.Verdict;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the suite found of a faulty parser.
 *
 * @param mistake the parser
 * @param caughtBy the requirements that it failed, each with the id of the first case that it failed
 * @param failedCases all cases that it failed
 */
record Proof(Mistake mistake, Map<String, String> caughtBy, Set<String> failedCases) {

    static Proof of(Mistake mistake, Certificate certificate) {
        Map<String, String> caughtBy = new TreeMap<>();
        Set<String> failedCases = new TreeSet<>();
        for (RequirementResult result : certificate.requirements()) {
            if (result.verdict() == Verdict.FAILED) {
                caughtBy.put(result.requirement().id(), result.failures().get(0).caseId());
                failedCases.addAll(result.failedCases());
            }
        }
        return new Proof(mistake, caughtBy, failedCases);
    }

    /** {@return the requirements that it has to fail, and did not} */
    Set<String> missed() {
        Set<String> missed = new TreeSet<>(mistake.failed());
        missed.removeAll(caughtBy.keySet());
        return missed;
    }

    /** {@return the requirements that it failed without having broken them} */
    Set<String> unexplained() {
        Set<String> unexplained = new TreeSet<>(caughtBy.keySet());
        unexplained.removeAll(mistake.failed());
        unexplained.removeAll(mistake.maybe());
        return unexplained;
    }

    @Override
    public String toString() {
        return mistake.name();
    }
}
