package io.github.autodiscovertck.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests report directories that are not writable or that already contain a report. */
class ReportDirectoryTest {

    @TempDir
    private Path directory;

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "/dev/full is there only")
    void aFullDiskLosesNeitherTheSummaryNorTheOlderReport() throws IOException {
        Path older = Files.writeString(directory.resolve("report.json"), "older");
        HostileParsers.FillsTheDisk.reportDirectory = directory;
        CommandLineRun run = certify(directory, "FillsTheDisk");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("the report cannot be written to " + directory, "No space left on device");
        assertThat(run.out()).contains("INCOMPLETE  hostile 1 (java)").doesNotContain("  report ");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(older).hasContent("older");
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("report.json", "parser");
    }

    @Test
    void aBlockedReportPathLosesNoSummary() throws IOException {
        HostileParsers.TakesTheReportsPlace.reportDirectory = directory;
        CommandLineRun run = certify(directory, "TakesTheReportsPlace");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("the report cannot be written to " + directory);
        assertThat(run.out()).contains("INCOMPLETE  hostile 1 (java)");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
    }

    @Test
    void anEmptyDirectoryNameIsRejected() throws IOException {
        CommandLineRun run = CommandLineRun.of("certify", "--select", "POX-SMTPLAST-001", "--report-dir", "");
        assertThat(run.err().strip())
                .isEqualTo("autodiscover-tck: --report-dir is empty; name a directory, . for this one.");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aFileAtItsPathIsFoundBeforeTheRun() throws IOException {
        Path file = Files.writeString(directory.resolve("file"), "mine");
        CommandLineRun run = certify(file, "Peaceful");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("the report cannot be written to " + file);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(file).hasContent("mine");
    }

    @Test
    void anOlderReportIsReplacedAndEverythingElseStays() throws IOException {
        Files.writeString(directory.resolve("report.json"), "from before");
        Files.writeString(directory.resolve("notes.txt"), "mine");
        assertThat(certify(directory, "Peaceful").err()).isEmpty();
        assertThat(directory.resolve("report.json")).content().startsWith("{").doesNotContain("from before");
        assertThat(directory.resolve("notes.txt")).hasContent("mine");
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("report.json", "notes.txt", "parser");
    }

    private CommandLineRun certify(Path reportDirectory, String parser) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("certify", "--time-limit", "10", "--tries", "1"));
        arguments.addAll(HostileParsers.CASES);
        arguments.addAll(List.of("--report-dir", reportDirectory.toString()));
        arguments.addAll(List.of("--class-path", HostileParsers.classPath(directory.resolve("parser"), parser)));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }
}
