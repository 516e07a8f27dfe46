package io.github.autodiscovertck.conformance.lint;

import java.util.List;

/**
 * The findings about a response.
 *
 * @param findings the findings, in document order
 * @param omitted the number of further findings that are not listed
 */
public record LintResult(List<Finding> findings, int omitted) {
    public LintResult {
        findings = List.copyOf(findings);
    }

    /** {@return the number of listed findings of a severity} */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** {@return whether a finding is an error} */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }
}
