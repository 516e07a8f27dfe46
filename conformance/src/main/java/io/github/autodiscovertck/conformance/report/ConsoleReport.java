package io.github.autodiscovertck.conformance.report;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Conclusion;
import io.github.autodiscovertck.conformance.certification.Failure;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.certification.Verdict;
import io.github.autodiscovertck.core.requirement.Level;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/** Shows results on a console. */
public final class ConsoleReport {

    private static final int NARROW = 70;
    private static final int WIDE = 100;

    private final PrintWriter out;
    private final Suite suite;
    private final BiFunction<Failure, Plan, String> again;

    /**
     * Creates it.
     *
     * @param out where everything is printed
     * @param suite the suite that was run
     * @param again says how to run a failed case again
     */
    public ConsoleReport(PrintWriter out, Suite suite, BiFunction<Failure, Plan, String> again) {
        this.out = out;
        this.suite = suite;
        this.again = again;
    }

    /** Prints what was found of one implementation: each requirement, each failure, what was observed, the conclusion. */
    public void print(Certificate certificate) {
        String group = "";
        for (RequirementResult result : certificate.requirements()) {
            if (!result.requirement().group().equals(group)) {
                group = result.requirement().group();
                out.println();
                out.println("  " + suite.catalogue().groups().get(group));
            }
            requirement(result);
        }
        certificate.requirements().stream()
                .filter(result -> !result.failures().isEmpty())
                .sorted(Comparator.comparing(result -> result.requirement().level()))
                .forEach(result -> failures(result, certificate));
        observed(certificate);
        conclusion(certificate);
        out.flush();
    }

    private void requirement(RequirementResult result) {
        Requirement requirement = result.requirement();
        String said = result.remark().isEmpty() ? requirement.statement() : VisibleText.of(result.remark());
        out.printf(
                "    %-16s %-6s %-11s %s%n",
                requirement.id(),
                requirement.level(),
                word(result.verdict()),
                said.length() <= NARROW + 10 ? said : said.substring(0, NARROW + 9) + "…");
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case PROVEN -> "proven";
            case FAILED -> "FAILED";
            case WAIVED -> "waived";
            case UNPROVEN -> "unproven";
            case NOT_CLAIMED -> "not claimed";
            case UNTESTABLE -> "untestable";
        };
    }

    private void failures(RequirementResult result, Certificate certificate) {
        out.println();
        out.println("-".repeat(WIDE));
        Failure first = result.failures().get(0);
        out.print(FailureText.of(result, first, again.apply(first, certificate.plan())));
        for (Failure other : result.failures().subList(1, result.failures().size())) {
            out.println("  also      " + other.caseId() + "  " + VisibleText.line(other.trait(), WIDE));
            out.println("            " + VisibleText.line(other.why(), WIDE + 40));
        }
        if (result.failed() > result.failures().size()) {
            out.println("  in all    " + result.failed() + " of " + result.cases() + " cases failed");
        }
    }

    private void observed(Certificate certificate) {
        List<String> lines = new ArrayList<>();
        for (RequirementResult result : certificate.requirements()) {
            result.observed().forEach((aspect, phrase) -> lines.add("  " + aspect + ": " + phrase));
        }
        if (!lines.isEmpty()) {
            out.println();
            out.println("-".repeat(WIDE));
            out.println("Where the sources leave the choice open, it does this:");
            lines.forEach(out::println);
        }
    }

    private void conclusion(Certificate certificate) {
        out.println();
        out.println("=".repeat(WIDE));
        out.println(certificate.conclusion() + "  " + Headline.name(certificate.description()));
        for (Level level : Level.values()) {
            String counts = counts(certificate, level);
            if (!counts.isEmpty()) {
                out.printf("  %-7s %s%n", level, counts);
            }
        }
        out.println("  " + because(certificate));
        for (String id : certificate.stale()) {
            out.println("  " + id + " is listed as an expected failure but holds: take it off the list");
        }
        out.println("  " + withoutCases());
        out.printf(
                "  %,d documents in %.1f s, seed %s, corpus %s%n",
                certificate.cases(),
                certificate.milliseconds() / 1000.0,
                certificate.plan().seedText(),
                certificate.corpus());
    }

    private static String counts(Certificate certificate, Level level) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count = certificate.requirements().stream()
                    .filter(result -> result.requirement().level() == level && result.verdict() == verdict)
                    .count();
            if (count > 0) {
                counts.add(count + " " + word(verdict));
            }
        }
        return String.join(", ", counts);
    }

    private static String because(Certificate certificate) {
        if (certificate.conclusion() == Conclusion.CONFORMANT) {
            return "Every MUST requirement that is tested and claimed is proven.";
        }
        if (certificate.conclusion() == Conclusion.NOT_CONFORMANT) {
            return "At least one MUST requirement failed.";
        }
        return certificate.plan().selection().isEverything()
                ? "Too little was shown for a conclusion; the unproven requirements say why."
                : "Only a part of the suite was selected, so there is no conclusion.";
    }

    private String withoutCases() {
        long untestable = suite.catalogue().all().stream()
                .filter(requirement -> requirement.untestable() != null)
                .count();
        long open = suite.catalogue().all().size() - suite.tested().size() - untestable;
        return open + " requirements have no cases yet and count for nothing, " + untestable
                + " cannot be tested on a parser; \"list\" names them.";
    }
}
