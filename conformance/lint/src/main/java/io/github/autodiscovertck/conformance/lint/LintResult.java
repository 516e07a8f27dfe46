package io.github.autodiscovertck.conformance.lint;

import java.util.List;

/**
 * What was found in a response.
 *
 * @param findings the findings, in the order of the document
 * @param omitted how many more there are
 */
public record LintResult(List<Finding> findings, int omitted) {
    public LintResult {
        findings = List.copyOf(findings);
    }

    /** {@return how many of the findings have a severity} */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** {@return whether something is wrong} */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }
}
