package io.github.autodiscovertck.conformance.report;

import io.github.autodiscovertck.conformance.lint.Finding;
import io.github.autodiscovertck.conformance.lint.LintResult;
import io.github.autodiscovertck.conformance.lint.Severity;
import io.github.autodiscovertck.conformance.text.VisibleText;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints the findings of the linter as text. */
public final class LintText {

    private LintText() {}

    /**
     * Prints the findings and their number.
     *
     * @param out receives the output
     * @param name the name of the document on the command line
     * @param result the findings
     */
    public static void print(PrintWriter out, String name, LintResult result) {
        String file = VisibleText.line(name);
        for (Finding finding : result.findings()) {
            print(out, file, finding);
        }
        out.println(file + ": " + count(result, Severity.ERROR) + ", " + count(result, Severity.WARNING) + ", "
                + count(result, Severity.NOTE)
                + (result.omitted() == 0 ? "" : "; findings that are left out: " + result.omitted()));
        out.flush();
    }

    private static void print(PrintWriter out, String file, Finding finding) {
        String where = finding.path().isEmpty() ? "" : "  at " + VisibleText.line(finding.path(), 200);
        out.println(file + ":" + finding.line() + ":" + finding.column() + ": " + label(finding.severity()) + ": "
                + VisibleText.line(finding.found()) + where);
        out.println("    expected  " + VisibleText.line(finding.expected()));
        String requirement = finding.requirement();
        out.println("    source    " + (requirement == null ? "" : requirement + "  ") + finding.source());
    }

    private static String count(LintResult result, Severity severity) {
        long count = result.count(severity);
        return count + " " + label(severity) + (count == 1 ? "" : "s");
    }

    private static String label(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
