package io.github.autodiscovertck.conformance.report;

import io.github.autodiscovertck.conformance.certification.CertificateComparison;
import io.github.autodiscovertck.conformance.certification.Failure;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.certification.ResultDiff;
import io.github.autodiscovertck.conformance.certification.ResultDiff.Kind;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.text.FailureText;
import io.github.autodiscovertck.conformance.text.TextWrapper;
import io.github.autodiscovertck.conformance.text.VisibleText;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Prints on a console whether a certificate still holds, and what has changed. */
public final class VerificationReport {

    private static final String BELOW_LEVEL = " ".repeat(34);

    private final PrintWriter out;
    private final Suite suite;

    /**
     * Creates a report.
     *
     * @param out receives all output
     * @param suite the suite that was run
     */
    public VerificationReport(PrintWriter out, Suite suite) {
        this.out = out;
        this.suite = suite;
    }

    /**
     * Prints the comparison for one implementation: whether its certificate holds, each requirement that differs, each
     * new failure.
     *
     * @param comparison the old and the new certificate
     * @param rerunCommand gives the command that runs a failed case again
     */
    public void print(CertificateComparison comparison, Function<Failure, String> rerunCommand) {
        out.println(label(comparison) + ": " + because(comparison));
        if (!comparison.now().interrupted()) {
            description(comparison);
            comparison.differences().forEach(this::difference);
            failures(comparison, rerunCommand);
        }
        out.println();
        out.println("=".repeat(TextWrapper.WIDTH));
        ParserDescription now = comparison.now().description();
        out.println(label(comparison) + "  " + VisibleText.line(now.name() + " " + now.version(), TextWrapper.WIDTH));
        out.println("  " + because(comparison));
        out.flush();
    }

    private static String label(CertificateComparison comparison) {
        if (!comparison.now().interrupted() && !comparison.holds()) {
            return "DOES NOT HOLD";
        }
        return comparison.isComplete() ? "HOLDS" : "INCOMPLETE";
    }

    private static String because(CertificateComparison comparison) {
        if (comparison.now().interrupted()) {
            return "The run was interrupted, so there is no result.";
        }
        List<String> counts = new ArrayList<>();
        count(counts, comparison.count(Kind.WORSE), "worse than certified");
        count(counts, comparison.count(Kind.OTHER_DOCUMENTS), "not tried with the documents of the certificate");
        count(counts, comparison.count(Kind.BETTER), "better than certified");
        count(counts, comparison.count(Kind.OTHER), "equally good, though not identical");
        return counts.isEmpty()
                ? "Everything is found as it was certified."
                : "Of all requirements that were run, " + String.join(", ", counts) + ".";
    }

    private static void count(List<String> counts, long count, String words) {
        if (count > 0) {
            counts.add(count + (count == 1 ? " is " : " are ") + words);
        }
    }

    private void description(CertificateComparison comparison) {
        ParserDescription before = comparison.before().description();
        ParserDescription now = comparison.now().description();
        differs("version", before.version(), now.version());
        differs("language", before.language(), now.language());
        differs("reports", String.join(", ", before.reports()), String.join(", ", now.reports()));
        differs("applies defaults", words(before.defaults()), words(now.defaults()));
        differs("zero for absent", words(before.zeroForAbsent()), words(now.zeroForAbsent()));
        differs("merges blocks", words(before.mergesBlocks()), words(now.mergesBlocks()));
        differs("security instead of SSL", before.securityInsteadOfSsl(), now.securityInsteadOfSsl());
        differs("block types", words(before.blockTypes()), words(now.blockTypes()));
        differs("block order", before.blockOrder(), now.blockOrder());
        differs("blocks per type", before.blocksPerType(), now.blocksPerType());
        differs("conclusion", comparison.before().conclusion(), comparison.now().conclusion());
    }

    private static String words(List<String> texts) {
        return texts.isEmpty() ? "none named" : String.join(", ", texts);
    }

    private void differs(String what, Object before, Object now) {
        if (!before.equals(now)) {
            TextWrapper.lines("  " + what + ": ", VisibleText.line(before.toString()))
                    .forEach(out::println);
            TextWrapper.lines("  now " + what + ": ", VisibleText.line(now.toString()))
                    .forEach(out::println);
        }
    }

    private void difference(ResultDiff difference) {
        Requirement requirement = difference.requirement();
        String begin = String.format(
                Locale.ROOT, "  %-7s %-16s %-6s ", label(difference.kind()), requirement.id(), requirement.level());
        for (String words : difference.words()) {
            TextWrapper.lines(begin, VisibleText.line(words)).forEach(out::println);
            begin = BELOW_LEVEL;
        }
    }

    private static String label(Kind kind) {
        return switch (kind) {
            case WORSE -> "worse";
            case BETTER -> "better";
            case OTHER -> "differs";
            case OTHER_DOCUMENTS -> "unknown";
        };
    }

    private void failures(CertificateComparison comparison, Function<Failure, String> rerunCommand) {
        for (ResultDiff difference : comparison.differences()) {
            if (difference.kind() == Kind.WORSE) {
                comparison.now().requirements().stream()
                        .filter(result -> result.requirement().equals(difference.requirement()))
                        .filter(result -> !result.failures().isEmpty())
                        .forEach(result -> failure(result, rerunCommand));
            }
        }
    }

    private void failure(RequirementResult result, Function<Failure, String> rerunCommand) {
        Failure first = result.failures().get(0);
        out.println();
        out.println("-".repeat(TextWrapper.WIDTH));
        out.print(new FailureText(suite.catalogue().sources()).of(result, first, rerunCommand.apply(first)));
    }
}
