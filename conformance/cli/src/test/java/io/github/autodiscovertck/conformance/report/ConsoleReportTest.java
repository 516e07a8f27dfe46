package io.github.autodiscovertck.conformance.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Results;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.certification.Verdict;
import io.github.autodiscovertck.conformance.text.Samples;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ConsoleReportTest {

    private static final Suite SUITE = new Suite();

    @Test
    void theFirstLinesNameTheImplementationAndTheConclusion() {
        assertThat(printed(Samples.certificate("")).lines())
                .startsWith(
                        "Certifying parser  1 (java): 3 requirements, 10 generated documents each, seed 00000000013241a1",
                        "NOT_CONFORMANT: 3 of the 3 MUST requirements that it claims failed.")
                .containsSequence(
                        "    POX-SMTPLAST-001 MUST   FAILED      Text on in an Account-level Protocol is reported as on.",
                        " ".repeat(40) + "- failed in 1 of 1 cases",
                        " ".repeat(40) + "- The value is on.",
                        " ".repeat(40) + "  expected \"on\" but was \"\" at Account/Protocol[1]/SMTPLast");
    }

    @Test
    void theLastLinesNameWhatFailed() {
        Certificate certificate = Results.certificate(
                Results.of("POX-SMTPLAST-001", Verdict.PROVEN),
                Results.of("POX-SMTPLAST-002", Verdict.WAIVED),
                Results.of("POX-SMTPLAST-003", Verdict.NOT_CLAIMED),
                Results.of("POX-SMTPLAST-018", Verdict.FAILED),
                Results.of("POX-SMTPLAST-010", Verdict.FAILED));
        assertThat(printed(certificate))
                .contains("1 of the 2 MUST requirements that it claims failed, 1 of them as expected.")
                .contains("  failed: POX-SMTPLAST-002 (waived)\n")
                .contains("  deviates: POX-SMTPLAST-018\n")
                .contains("  out of bounds: POX-SMTPLAST-010\n")
                .contains("  MUST    1 proven, 1 waived, 1 not claimed\n")
                .contains("requirements cannot be tested on a parser");
    }

    @Test
    void aConformantParserIsToldSo() {
        assertThat(printed(Results.certificate(Results.of("POX-SMTPLAST-001", Verdict.PROVEN))))
                .contains("CONFORMANT: Every MUST requirement that is tested and claimed is proven.")
                .doesNotContain("failed");
    }

    @Test
    void unprovenRequirementsGetAHintToExplain() {
        assertThat(printed(Results.certificate(Results.of("POX-SMTPLAST-001", Verdict.UNPROVEN))))
                .contains("  \"explain CASE\" shows the document of a case that is named above.\n");
        assertThat(printed(Results.certificate(Results.of("POX-SMTPLAST-001", Verdict.FAILED))))
                .doesNotContain("explain CASE");
    }

    @Test
    void unclaimedRequirementsAreGroupedByReason() {
        Certificate certificate = Results.certificate(
                Results.of("POX-SMTPLAST-001", Verdict.PROVEN),
                Results.of("POX-SMTPLAST-002", Verdict.NOT_CLAIMED),
                Results.of("POX-SMTPLAST-003", Verdict.NOT_CLAIMED));
        assertThat(printed(certificate))
                .contains("tested and claimed is proven. It does not claim 2 more.")
                .contains("Not claimed, so that it counts neither for nor against the implementation\n")
                .contains("      POX-SMTPLAST-002, POX-SMTPLAST-003\n");
    }

    @Test
    void aHostileParserCannotControlTheTerminal() {
        assertThat(printed(Samples.certificate(Samples.HOSTILE)).codePoints()).allMatch(Samples::isHarmless);
    }

    private static String printed(Certificate certificate) {
        StringWriter text = new StringWriter();
        ConsoleReport report = new ConsoleReport(new PrintWriter(text), SUITE);
        report.begin(
                certificate.description(),
                certificate.plan(),
                certificate.requirements().size());
        report.print(certificate, failure -> "again");
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
