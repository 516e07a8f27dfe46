package io.github.autodiscovertck.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.AdapterSample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertifyCommandTest {

    private static final String MISTAKEN = command(AdapterSample.COMMENT_ENDS_TEXT);

    @TempDir
    private Path directory;

    @Test
    void theReferenceReaderIsConformant() {
        CommandLineRun run = certify("--tries", "60");
        assertThat(run.err()).isEmpty();
        assertThat(run.lines().get(1)).startsWith("CONFORMANT: ");
        assertThat(run.out()).contains("  report " + directory.resolve("report.json"));
        assertThat(run.exitCode()).isEqualTo(ExitCode.HOLDS);
        assertThat(directory.resolve("report.json")).content().contains("\"conclusion\" : \"CONFORMANT\"");
    }

    @ParameterizedTest
    @CsvSource({
        "POX-SMTPLAST-010, '1 requirement, 60 generated'",
        "pox-smtplast-01?, '10 requirements, 60 generated'",
        "smtplast/001-on, '1 requirement, 60 generated'",
        "POX-SMTPLAST-010~17, '1 requirement, 60 generated'"
    })
    void aPartOfTheSuiteGivesNoConclusion(String glob, String head) {
        CommandLineRun run = certify("--tries", "60", "--select", glob);
        assertThat(run.lines().get(0)).contains(head);
        assertThat(run.lines().get(1)).startsWith("INCOMPLETE: Only a part of the suite was selected");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
    }

    @Test
    void oneCaseIsOneDocument() {
        assertThat(certify("--select", "smtplast/001-on").out()).contains("  1 documents in ");
        assertThat(certify("--select", "POX-SMTPLAST-010~17").out()).contains("  1 documents in ");
    }

    @Test
    void aFailureIsShownWithTheCommandThatShowsItAgain() {
        CommandLineRun run = certify("--tries", "60", "--select", "POX-SMTPLAST-007", "--command", MISTAKEN);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        String again = run.lines().stream()
                .filter(line -> line.startsWith("  again "))
                .findFirst()
                .orElseThrow();
        assertThat(again)
                .contains("autodiscover-tck.jar certify --command ")
                .contains(" --tries 60 --select ")
                .doesNotContain("--seed", "--time-limit");
        String id = again.substring(again.lastIndexOf(' ') + 1);
        CommandLineRun once = certify("--tries", "60", "--command", MISTAKEN, "--select", id);
        assertThat(once.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(once.out()).contains("failed in 1 of 1 cases");
    }

    @Test
    void severalImplementationsAreCertifiedInOneRun() throws IOException {
        CommandLineRun run = certify(
                "--tries",
                "30",
                "--seed",
                "1f",
                "--select",
                "POX-SMTPLAST-007",
                "--command",
                MISTAKEN,
                "--command",
                command("none"));
        assertThat(run.lines())
                .filteredOn(line -> line.startsWith("Certifying sample 1 (unknown)"))
                .hasSize(2);
        assertThat(run.out()).contains("NOT_CONFORMANT: ", "INCOMPLETE: ", "--seed 000000000000001f --select ");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(Files.readString(directory.resolve("report.json")).split("\"conclusion\""))
                .hasSize(3);
    }

    @Test
    void anExpectedFailureIsWaived() throws IOException {
        Path known = Files.writeString(directory.resolve("known.txt"), "POX-SMTPLAST-007 issue 7\n");
        CommandLineRun run = certify(
                "--tries",
                "30",
                "--select",
                "POX-SMTPLAST-007",
                "--command",
                MISTAKEN,
                "--expected-failures",
                known.toString());
        assertThat(run.out()).contains("waived", "- issue 7", "1 of them as expected");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
    }

    @Test
    void anExpectedFailureThatHoldsIsReported() throws IOException {
        Path known = Files.writeString(directory.resolve("known.txt"), "POX-SMTPLAST-007 issue 7\n");
        CommandLineRun run =
                certify("--tries", "60", "--select", "POX-SMTPLAST-007", "--expected-failures", known.toString());
        assertThat(run.out())
                .contains("POX-SMTPLAST-007 is listed as an expected failure but holds: take it off the list");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void aHostileParserDoesNotReachTheTerminal() {
        CommandLineRun run =
                certify("--tries", "5", "--select", "POX-SMTPLAST-00*", "--command", command(AdapterSample.HOSTILE));
        assertThat(run.out()).contains("⟨U+001B⟩");
        assertThat((run.out() + run.err()).codePoints())
                .allMatch(point -> point == '\n' || point == '\r' || !Character.isISOControl(point));
    }

    @Test
    void theContextOfTheCallingThreadStays() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        certify("--class-path", directory.toString());
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    private static String command(String mistake) {
        return AdapterSample.command(mistake).stream()
                .map(word -> "\"" + word + "\"")
                .collect(Collectors.joining(" "));
    }

    private CommandLineRun certify(String... arguments) {
        List<String> all = new ArrayList<>(List.of("certify", "--report-dir", directory.toString()));
        all.addAll(List.of(arguments));
        return CommandLineRun.of(all.toArray(String[]::new));
    }
}
