package io.github.autodiscovertck.conformance.report;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Conclusion;
import io.github.autodiscovertck.conformance.certification.Failure;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.certification.Shard;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.certification.Verdict;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.text.FailureText;
import io.github.autodiscovertck.conformance.text.TextWrapper;
import io.github.autodiscovertck.conformance.text.VisibleText;
import io.github.autodiscovertck.core.requirement.Level;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Prints certificates on a console. */
public final class ConsoleReport {

    private static final int WIDE = TextWrapper.WIDTH;
    private static final int STATEMENT = 80;
    private static final String BELOW_STATEMENT = " ".repeat(40);

    private final PrintWriter out;
    private final Suite suite;

    /**
     * Creates a report.
     *
     * @param out receives all output
     * @param suite the suite that was run
     */
    public ConsoleReport(PrintWriter out, Suite suite) {
        this.out = out;
        this.suite = suite;
    }

    /** Prints which implementation is certified next, and with which plan. */
    public void begin(ParserDescription description, Plan plan, int requirements) {
        out.printf(
                Locale.ROOT,
                "Certifying %s%s: %d requirement%s, %,d generated documents each, seed %s%n",
                name(description),
                plan.shard().isWhole() ? "" : ", " + plan.shard(),
                requirements,
                requirements == 1 ? "" : "s",
                plan.tries(),
                plan.seedText());
        out.flush();
    }

    /** Prints which implementation was certified in several shards, and with which plan. */
    public void begin(Certificate merged) {
        long tested = merged.requirements().size() - merged.count(Verdict.UNTESTABLE);
        begin(merged.description(), merged.plan(), (int) tested);
    }

    /** Prints how many lines the implementation printed itself, if it printed any. */
    public void leftOut(long lines) {
        if (lines > 0) {
            out.printf(Locale.ROOT, "(%,d lines that it printed itself are left out)%n", lines);
        }
    }

    /**
     * Prints the certificate of one implementation: each requirement, each failure, the observations, the conclusion.
     *
     * @param certificate the certificate
     * @param rerunCommand gives the command that runs a failed case again
     */
    public void print(Certificate certificate, Function<Failure, String> rerunCommand) {
        out.println(certificate.conclusion() + ": " + because(certificate));
        certificate.adaptations().forEach(sentence -> TextWrapper.lines("  ", VisibleText.line(sentence, 8 * STATEMENT))
                .forEach(out::println));
        if (certificate.requirements().stream()
                .anyMatch(result -> !result.failures().isEmpty())) {
            out.println(
                    "The failures follow the table: document, error, source, and the command to run the case again.");
        }
        table(certificate);
        certificate.requirements().stream()
                .filter(result -> !result.failures().isEmpty())
                .sorted(Comparator.comparing(result -> result.requirement().level()))
                .forEach(result -> failures(result, rerunCommand));
        observed(certificate);
        conclusion(certificate);
        out.flush();
    }

    private void table(Certificate certificate) {
        String group = "";
        for (RequirementResult result : certificate.requirements()) {
            if (!result.requirement().group().equals(group)) {
                group = result.requirement().group();
                out.println();
                out.println("  " + suite.catalogue().groups().get(group));
            }
            requirement(result);
        }
        notClaimed(certificate);
    }

    private void requirement(RequirementResult result) {
        Requirement requirement = result.requirement();
        String statement = requirement.statement();
        out.printf(
                Locale.ROOT,
                "    %-16s %-6s %-11s %s%n",
                requirement.id(),
                requirement.level(),
                label(result.verdict()),
                statement.length() <= STATEMENT ? statement : statement.substring(0, STATEMENT - 1) + "…");
        if (!result.remark().isEmpty() && result.verdict() != Verdict.NOT_CLAIMED) {
            TextWrapper.lines(BELOW_STATEMENT + "- ", VisibleText.line(result.remark(), 4 * STATEMENT))
                    .forEach(out::println);
        }
        if (!result.failures().isEmpty()) {
            Failure first = result.failures().get(0);
            out.println(BELOW_STATEMENT + "- " + VisibleText.line(first.trait(), STATEMENT));
            out.println(BELOW_STATEMENT + "  " + VisibleText.line(first.why(), 2 * STATEMENT));
        }
    }

    /** Groups them by reason, since one element that is not reported leaves many requirements without claims. */
    private void notClaimed(Certificate certificate) {
        Map<String, List<String>> idsByReason = new LinkedHashMap<>();
        for (RequirementResult result : certificate.requirements()) {
            if (result.verdict() == Verdict.NOT_CLAIMED) {
                idsByReason
                        .computeIfAbsent(result.remark(), any -> new ArrayList<>())
                        .add(result.requirement().id());
            }
        }
        if (!idsByReason.isEmpty()) {
            out.println();
            out.println("  Not claimed, so that it counts neither for nor against the implementation");
        }
        idsByReason.forEach((reason, ids) -> {
            TextWrapper.lines("    - ", VisibleText.line(reason)).forEach(out::println);
            TextWrapper.lines("      ", String.join(", ", ids)).forEach(out::println);
        });
    }

    private static String label(Verdict verdict) {
        return switch (verdict) {
            case PROVEN -> "proven";
            case FAILED -> "FAILED";
            case WAIVED -> "waived";
            case UNPROVEN -> "unproven";
            case NOT_CLAIMED -> "not claimed";
            case UNTESTABLE -> "untestable";
        };
    }

    private void failures(RequirementResult result, Function<Failure, String> rerunCommand) {
        out.println();
        out.println("-".repeat(WIDE));
        Failure first = result.failures().get(0);
        out.print(new FailureText(suite.catalogue().sources()).of(result, first, rerunCommand.apply(first)));
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
            result.observed()
                    .forEach((aspect, phrase) -> lines.add("  " + aspect + ": " + VisibleText.line(phrase, WIDE)));
        }
        if (!lines.isEmpty()) {
            out.println();
            out.println("-".repeat(WIDE));
            out.println("Where the sources leave the behaviour open, it does this:");
            lines.forEach(out::println);
        }
    }

    private void conclusion(Certificate certificate) {
        out.println();
        out.println("=".repeat(WIDE));
        out.println(certificate.conclusion() + "  " + name(certificate.description()));
        for (Level level : Level.values()) {
            String counts = counts(certificate, level);
            if (!counts.isEmpty()) {
                out.printf(Locale.ROOT, "  %-7s %s%n", level, counts);
            }
        }
        out.println("  " + because(certificate));
        if (certificate.count(Verdict.UNPROVEN) > 0 && !certificate.interrupted()) {
            out.println("  \"explain CASE" + seed(certificate.plan())
                    + "\" shows the document of a case that is named above.");
        }
        ids(certificate, Level.MUST, "failed");
        ids(certificate, Level.SHOULD, "deviates");
        ids(certificate, Level.MAY, "deviates");
        ids(certificate, Level.IMPL, "out of bounds");
        for (String id : certificate.stale()) {
            out.println("  " + id + " is listed as an expected failure but holds: take it off the list");
        }
        out.println("  " + withoutCases());
        out.printf(
                Locale.ROOT,
                "  %,d documents%s, seed %s, corpus %s%n",
                certificate.cases(),
                time(certificate),
                certificate.plan().seedText(),
                certificate.corpus());
    }

    private static String seed(Plan plan) {
        return plan.seed() == Plan.DEFAULT_SEED ? "" : " --seed " + plan.seedText();
    }

    private static String time(Certificate certificate) {
        return certificate.milliseconds() < 0
                ? ""
                : String.format(Locale.ROOT, " in %.1f s", certificate.milliseconds() / 1000.0);
    }

    private void ids(Certificate certificate, Level level, String label) {
        List<String> ids = new ArrayList<>();
        for (RequirementResult result : certificate.requirements()) {
            boolean failed = result.verdict() == Verdict.FAILED || result.verdict() == Verdict.WAIVED;
            if (failed && result.requirement().level() == level) {
                ids.add(result.requirement().id() + (result.verdict() == Verdict.WAIVED ? " (waived)" : ""));
            }
        }
        if (!ids.isEmpty()) {
            TextWrapper.lines("  " + label + ": ", String.join(", ", ids)).forEach(out::println);
        }
    }

    private static String name(ParserDescription description) {
        return VisibleText.line(
                description.name() + " " + description.version() + " (" + description.language() + ")", WIDE);
    }

    private static String counts(Certificate certificate, Level level) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long count = certificate.requirements().stream()
                    .filter(result -> result.requirement().level() == level && result.verdict() == verdict)
                    .count();
            if (count > 0) {
                counts.add(count + " " + label(verdict));
            }
        }
        return String.join(", ", counts);
    }

    private static String because(Certificate certificate) {
        Shard shard = certificate.plan().shard();
        return shard.isWhole() ? becauseOfAll(certificate) : shard + ": " + becauseOfPart(certificate);
    }

    private static String becauseOfPart(Certificate certificate) {
        boolean holds = certificate.conclusion() == Conclusion.INCOMPLETE && certificate.isComplete();
        return (holds ? "Nothing that is required failed in this part." : becauseOfAll(certificate))
                + " \"merge\" draws the conclusion from all shards.";
    }

    private static String becauseOfAll(Certificate certificate) {
        if (certificate.interrupted()) {
            return "The run was interrupted; what was finished by then is shown.";
        }
        if (certificate.conclusion() == Conclusion.CONFORMANT) {
            long notClaimed = certificate.deciding().stream()
                    .filter(result -> result.verdict() == Verdict.NOT_CLAIMED)
                    .count();
            return "Every MUST requirement that is tested and claimed is proven."
                    + (notClaimed == 0 ? "" : " It does not claim " + notClaimed + " more.");
        }
        if (certificate.conclusion() == Conclusion.NOT_CONFORMANT) {
            return mustFailed(certificate);
        }
        return certificate.plan().selection().isEverything()
                ? "Too little was shown for a conclusion; the unproven requirements say why."
                : "Only a part of the suite was selected, so there is no conclusion.";
    }

    private static String mustFailed(Certificate certificate) {
        List<Verdict> must = certificate.deciding().stream()
                .map(RequirementResult::verdict)
                .filter(verdict -> verdict != Verdict.NOT_CLAIMED)
                .toList();
        long waived = must.stream().filter(Verdict.WAIVED::equals).count();
        long failed = must.stream().filter(Verdict.FAILED::equals).count() + waived;
        return failed + " of the " + must.size() + " MUST requirements that it claims failed"
                + (waived == 0 ? "" : ", " + waived + " of them as expected") + ".";
    }

    private String withoutCases() {
        long untestable = suite.catalogue().all().stream()
                .filter(requirement -> requirement.untestable() != null)
                .count();
        return untestable + " requirements cannot be tested on a parser; \"list\" names them.";
    }
}
