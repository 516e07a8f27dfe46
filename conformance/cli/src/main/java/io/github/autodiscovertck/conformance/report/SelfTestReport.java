package io.github.autodiscovertck.conformance.report;

import io.github.autodiscovertck.conformance.selftest.SelfTestResult;
import io.github.autodiscovertck.conformance.selftest.SelfTestResult.Catch;
import io.github.autodiscovertck.conformance.text.TextWrapper;
import io.github.autodiscovertck.conformance.text.VisibleText;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Prints the result of a self-test on a console: the matrix first, the problems last. */
public final class SelfTestReport {

    private final PrintWriter out;

    /**
     * Creates a report.
     *
     * @param out receives all output
     */
    public SelfTestReport(PrintWriter out) {
        this.out = out;
    }

    /**
     * Prints a result.
     *
     * @param result the result
     * @param idle whether to list the golden cases that no faulty parser fails
     */
    public void print(SelfTestResult result, boolean idle) {
        out.println("The faulty parsers that each requirement detects, and the case that detects them:");
        result.matrix().forEach(this::row);
        heading("Generated faulty parsers, each of which must fail a requirement that names the value"
                + " (with the requirements that fail first):");
        result.faultyByKind().forEach(this::kind);
        heading("Correct parsers, which must not fail (with the requirements that they fail nevertheless):");
        result.fairParsers().forEach(this::named);
        heading("Trivial parsers, which must prove nothing that requires parsing (with what they prove):");
        result.trivialParsers().forEach(this::named);
        if (idle) {
            heading("Golden cases that no faulty parser fails:");
            result.idleCases().forEach(id -> out.println("  " + id));
        }
        summary(result);
        out.flush();
    }

    private void row(Requirement requirement, List<Catch> catches) {
        out.println();
        out.printf(Locale.ROOT, "  %-16s %-6s %s%n", requirement.id(), requirement.level(), caught(catches.size()));
        for (Catch one : catches) {
            out.println("    " + VisibleText.line(one.mistake()) + "  (" + one.caseId() + ")");
        }
    }

    private static String caught(int parsers) {
        return parsers == 1 ? "fails 1 faulty parser" : "fails " + parsers + " faulty parsers";
    }

    private void named(String name, Set<String> requirements) {
        out.println(
                "  " + VisibleText.line(name) + (requirements.isEmpty() ? "" : ": " + String.join(", ", requirements)));
    }

    private void kind(String name, Map<String, Long> caught) {
        String requirements = caught.entrySet().stream()
                .map(one -> (one.getKey().isEmpty() ? "nothing" : one.getKey()) + " (" + one.getValue() + ")")
                .collect(Collectors.joining(", "));
        out.println("  " + VisibleText.line(name) + ": " + requirements);
    }

    private void heading(String text) {
        out.println();
        out.println(text);
        out.println();
    }

    private void summary(SelfTestResult result) {
        Map<Requirement, List<Catch>> matrix = result.matrix();
        long caught =
                matrix.values().stream().filter(catches -> !catches.isEmpty()).count();
        out.println();
        out.println("=".repeat(TextWrapper.WIDTH));
        out.printf(
                Locale.ROOT,
                "%d of %d requirements catch a faulty parser; %d faulty, %d fair and %d trivial parsers;"
                        + " %d golden cases fail none%n",
                caught,
                matrix.size(),
                result.mistakes(),
                result.fairParsers().size(),
                result.trivialParsers().size(),
                result.idleCases().size());
        if (result.problems().isEmpty()) {
            out.println(
                    "The verdicts hold: every fault fails the requirement that it breaks, and no correct parser fails.");
        } else {
            out.println("THE VERDICTS DO NOT HOLD:");
            result.problems().forEach(problem -> out.println("  " + VisibleText.line(problem)));
        }
    }
}
