package io.github.autodiscovertck.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueCommandsTest {

    private static final Suite SUITE = new Suite();

    @ParameterizedTest
    @CsvSource({
        "'', 'Commands:'",
        "certify, '--expected-failures=FILE'",
        "list, 'Usage: autodiscover-tck list'",
        "export, 'Usage: autodiscover-tck export'",
        "lint, 'Usage: autodiscover-tck lint'",
        "explain, 'Usage: autodiscover-tck explain'"
    })
    void everyCommandHelps(String command, String said) {
        CommandLineRun run = command.isEmpty() ? CommandLineRun.of("--help") : CommandLineRun.of(command, "--help");
        assertThat(run.out()).contains(said);
        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.HOLDS);
    }

    @Test
    void theVersionIsThatOfTheKit() {
        assertThat(CommandLineRun.of("--version").out()).matches("autodiscover-tck \\d+\\.\\d+\\.\\d+.*\\R");
    }

    @Test
    void everyRequirementIsListed() {
        CommandLineRun run = CommandLineRun.of("list");
        for (Requirement requirement : SUITE.catalogue().all()) {
            assertThat(run.out()).contains("  " + requirement.id() + " ");
        }
        assertThat(run.out()).contains("golden cases, generated documents in ").contains("untestable: ");
        assertThat(run.exitCode()).isEqualTo(ExitCode.HOLDS);
    }

    @Test
    void aTestedRequirementIsExplainedWithAnExample() {
        CommandLineRun run = CommandLineRun.of("explain", "pox-smtplast-010");
        assertThat(run.lines().get(0)).isEqualTo("POX-SMTPLAST-010  IMPL  SMTPLast");
        assertThat(run.out())
                .contains("  source   ", "  golden   smtplast/010-", "  variants ", "  example  ", "expected  {");
        assertThat(run.out()).contains("           EXGUIDE: ");
        assertThat(run.lines()).anyMatch(line -> line.startsWith("  > ") && line.contains("<SMTPLast>"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.HOLDS);
    }

    @Test
    void theExampleOfARequirementWithoutGoldenCasesIsTheOneOfTheSeed() {
        String usual = CommandLineRun.of("explain", "POX-DOC-020").out();
        String other =
                CommandLineRun.of("explain", "POX-DOC-020", "--seed", "2").out();
        assertThat(usual).contains("  example  POX-DOC-020~0").doesNotContain("  golden ");
        assertThat(other).contains("  example  POX-DOC-020~0").isNotEqualTo(usual);
    }

    @Test
    void anInvalidSeedIsReported() {
        CommandLineRun run = CommandLineRun.of("explain", "POX-DOC-020", "--seed", "zz");
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--seed", "zz");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aGoldenCaseIsShownWithItsExpectationAndControl() {
        CommandLineRun run = CommandLineRun.of("explain", "doc/001-curly-quotes");
        assertThat(run.lines().get(0)).startsWith("POX-DOC-001  MUST  ");
        assertThat(run.out())
                .containsSubsequence(
                        "  case     doc/001-curly-quotes",
                        "  >  1 | <?xml version=“1.0”",
                        "  expected  {\"refusal\":\"required\"}",
                        "  is compared with the same document without what the case is about",
                        "     1 | <?xml version=\"1.0\"",
                        "  expected  {\"refusal\":\"forbidden\"");
        assertThat(run.exitCode()).isEqualTo(ExitCode.HOLDS);
    }

    @Test
    void aGeneratedCaseIsTheOneOfTheSeed() {
        String usual = CommandLineRun.of("explain", "POX-SMTPLAST-012~3").out();
        String other = CommandLineRun.of("explain", "POX-SMTPLAST-012~3", "--seed", "7")
                .out();
        assertThat(usual).contains("  case     POX-SMTPLAST-012~3").isNotEqualTo(other);
        assertThat(CommandLineRun.of("explain", "POX-SMTPLAST-012~3", "--seed", "7")
                        .out())
                .isEqualTo(other);
    }

    @Test
    void aReserializedGoldenDocumentIsACase() {
        CommandLineRun run = CommandLineRun.of("explain", "smtplast/001-on+no-declaration");
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.HOLDS);
        assertThat(run.lines().get(0)).startsWith("POX-DOC-002 ");
    }

    @Test
    void aCaseIsShownWithTheDocumentBeforeIt() {
        assertThat(CommandLineRun.of("explain", "POX-DOC-021~1").out())
                .containsSubsequence(
                        "(given before it)", "<Error", "(given just after 1 other document)", "<Protocol>");
    }

    @Test
    void anUnknownIdIsReported() {
        for (String id : List.of("POX-X~1", "POX-DOC-001~-1", "POX-DOC-001~9999999999", "doc/001", "POX-SMTPLAST")) {
            CommandLineRun run = CommandLineRun.of("explain", id);
            assertThat(run.err()).contains("there is no requirement or case " + id + "; \"list\"");
            assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        }
    }

    @Test
    void whereTheSourcesOfARequirementDisagreeBothSidesAreShown() {
        assertThat(CommandLineRun.of("explain", "POX-STR-005").lines())
                .contains(
                        "  disagree AMB-USER-OPT: ELEMREF and ANNOTXML call User optional; OXDSCLI 3.2.5 obliges servers to");
        assertThat(CommandLineRun.of("explain", "POX-SMTPLAST-002").out()).doesNotContain("  disagree ");
        assertThat(CommandLineRun.of("explain", "POX-ACT-008").out())
                .as("a label that only the disagreement names")
                .contains("           THUNDERBIRD: ");
    }

    @Test
    void anUntestedRequirementIsExplainedAsSuch() {
        List<Requirement> untested = SUITE.catalogue().all().stream()
                .filter(requirement -> requirement.untestable() == null && !SUITE.hasCases(requirement))
                .limit(1)
                .toList();
        assertThat(untested).allSatisfy(requirement -> assertThat(
                        CommandLineRun.of("explain", requirement.id()).out())
                .contains(requirement.statement(), "none yet: it takes no part in a run")
                .doesNotContain("  example  "));
    }

    @Test
    void anUntestableRequirementIsExplainedWithTheReason() {
        Requirement untestable = SUITE.catalogue().all().stream()
                .filter(requirement -> requirement.untestable() != null)
                .findFirst()
                .orElseThrow();
        assertThat(CommandLineRun.of("explain", untestable.id()).out())
                .contains("  cases    none: " + untestable.untestable());
    }
}
