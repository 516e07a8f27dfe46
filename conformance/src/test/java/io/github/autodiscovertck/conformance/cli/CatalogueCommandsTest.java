package io.github.autodiscovertck.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.core.requirement.Requirement;
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
        assertThat(run.out())
                .contains("golden cases, generated documents in ")
                .contains("no cases yet: takes no part in a run and counts for nothing")
                .contains("untestable: ");
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
    void anUntestedRequirementIsExplainedAsSuch() {
        Requirement open = SUITE.catalogue().all().stream()
                .filter(requirement -> requirement.untestable() == null && !SUITE.hasCases(requirement))
                .findFirst()
                .orElseThrow();
        assertThat(CommandLineRun.of("explain", open.id()).out())
                .contains(open.statement(), "none yet: it takes no part in a run")
                .doesNotContain("  example  ");
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
