package io.github.autodiscovertck.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests a certificate against the same implementation and against later versions of it. */
class VerifyCommandTest {

    @TempDir
    private Path directory;

    @Test
    void theCertificateOfTheReferenceReaderHolds() {
        CommandLineRun.of("certify", "--report-dir", directory.toString(), "--tries", "1");
        CommandLineRun run = CommandLineRun.of("verify", directory.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.lines().get(0))
                .startsWith("Certifying Autodiscover TCK reference reader")
                .contains(" 1 gen");
        assertThat(run.lines().get(1)).isEqualTo("HOLDS: Everything is found as it was certified.");
        assertThat(run.lines()).anyMatch(line -> line.startsWith("HOLDS  Autodiscover TCK reference reader "));
        assertThat(run.exitCode()).isEqualTo(ExitCode.HOLDS);
    }

    @Test
    void aCertificateOfFailuresHoldsIfTheyAreUnchanged() throws IOException {
        CommandLineRun run = verify(certificate("Inverted", "--seed", "1f"), "Inverted");
        assertThat(run.lines().get(0)).contains("seed 000000000000001f");
        assertThat(run.lines().get(1)).isEqualTo("HOLDS: Everything is found as it was certified.");
        assertThat(run.exitCode()).isEqualTo(ExitCode.HOLDS);
    }

    @Test
    void aWorseRequirementIsReportedWithItsFailure() throws IOException {
        CommandLineRun run = verify(certificate("Right"), "Inverted");
        assertThat(run.lines().get(1))
                .startsWith("DOES NOT HOLD: Of all requirements that were run, 3 are worse than certified.");
        assertThat(run.lines())
                .contains("  version: 1", "  now version: 2", "  now conclusion: NOT_CONFORMANT")
                .contains("  worse   POX-SMTPLAST-001 MUST   PROVEN");
        assertThat(run.out())
                .contains("now FAILED: failed in ", "expected  \"on\"", "actual    \"off\"", " --select ")
                .contains("DOES NOT HOLD  sample 2");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void aBetterRequirementIsNotAFailure() throws IOException {
        CommandLineRun run = verify(certificate("Inverted"), "Right");
        assertThat(run.lines().get(1))
                .startsWith("HOLDS: Of all requirements that were run, 3 are better than certified.");
        assertThat(run.out()).contains("  better  POX-SMTPLAST-001 MUST   FAILED: failed in ", "now PROVEN");
        assertThat(run.exitCode()).isEqualTo(ExitCode.HOLDS);
    }

    @Test
    void aRequirementThatIsNoLongerClaimedIsWorse() throws IOException {
        CommandLineRun run = verify(certificate("Right"), "TypeOnly");
        assertThat(run.out())
                .contains("now reports: Account/Protocol/Type", "now NOT CLAIMED: the implementation does");
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void aDifferentObservationIsNotAFailure() throws IOException {
        Path certificate = certificate("Right", "--select", "POX-SMTPLAST-010");
        Path file = certificate.resolve("report.json");
        Files.writeString(
                file,
                Files.readString(file).replaceFirst("(\"observed\" : \\{\\s*\"[^\"]*\" : )\"[^\"]*\"", "$1\"sung\""));
        CommandLineRun run = verify(certificate, "Right");
        assertThat(run.out()).contains("  differs POX-SMTPLAST-010 IMPL ", ": sung");
        assertThat(run.exitCode()).isEqualTo(ExitCode.HOLDS);
    }

    @Test
    void differentDocumentsMakeItIncomplete() throws IOException {
        Path certificate = certificate("Right", "--select", "POX-SMTPLAST-010");
        Path file = certificate.resolve("report.json");
        String other = "sha256:" + "0".repeat(64);
        String report = Files.readString(file)
                .replaceFirst("(\"verdict\" : \"PROVEN\",\\s*\"corpus\" : )\"[^\"]*", "$1\"" + other);
        String whole = "sha256:" + sha256("POX-SMTPLAST-010 " + other + "\n");
        Files.writeString(file, report.replaceFirst("\"corpus\" : \"[^\"]*", "\"corpus\" : \"" + whole));
        CommandLineRun run = verify(certificate, "Right");
        assertThat(run.lines().get(1))
                .isEqualTo(
                        "INCOMPLETE: Of all requirements that were run, 1 is not tried with the documents of the certificate.");
        assertThat(run.out()).contains("  unknown POX-SMTPLAST-010 IMPL ");
        assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
    }

    @Test
    void severalImplementationsAreVerifiedTogether() throws IOException {
        Path certificate = certificate("Inverted", "--class-path", classPath("Stranger"));
        CommandLineRun both = verify(certificate, "Stranger", "--class-path", classPath("Inverted"));
        assertThat(both.lines()).filteredOn(line -> line.startsWith("HOLDS: ")).hasSize(2);
        assertThat(both.exitCode()).isEqualTo(ExitCode.HOLDS);
        CommandLineRun one = verify(certificate, "Stranger");
        assertThat(one.out()).contains("  sample 2 was not given, so it was not verified.");
        assertThat(one.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
    }

    @Test
    void theNewReportIsWrittenToReportDir() throws IOException {
        Path certificate = certificate("Right");
        Path now = directory.resolve("now");
        verify(certificate, "Right", "--report-dir", now.toString());
        assertThat(now.resolve("report.json")).hasSameBinaryContentAs(certificate.resolve("report.json"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stranger | has no certificate of stranger 1, but of sample 1",
                "Right --class-path | Missing required parameter for option '--class-path'",
                "Right --seed 1 | Unknown options: '--seed', '1'",
                "Right --time-limit 0 | --time-limit must be more than 0"
            })
    void wrongUseGivesOneLine(String words, String said) throws IOException {
        List<String> options = new ArrayList<>(List.of(words.split(" ")));
        String parser = options.remove(0);
        assertWrong(verify(certificate("Right"), parser, options.toArray(String[]::new)), said);
    }

    @Test
    void aCertificateThatCannotBeVerifiedGivesOneLine() throws IOException {
        Path shard = certificate("Right", "--shard", "1/2");
        assertWrong(verify(shard, "Right"), "is the report of shard 1 of 2; verify what \"merge\" makes of all shards");
        Path file = certificate("Right").resolve("report.json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"version\" : \"", "$09."));
        assertWrong(verify(file, "Right"), "it was written by version 9.");
        assertWrong(verify(directory.resolve("none"), "Right"), "does not exist");
        assertWrong(CommandLineRun.of("verify"), "Missing required parameter: 'REPORT'");
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertWrong(CommandLineRun run, String said) {
        assertThat(run.err()).startsWith("autodiscover-tck: ").contains(said);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    private Path certificate(String parser, String... options) throws IOException {
        Path report = directory.resolve("certificate");
        List<String> arguments = new ArrayList<>(List.of("certify", "--report-dir", report.toString(), "--tries", "1"));
        arguments.addAll(List.of("--class-path", classPath(parser)));
        arguments.addAll(List.of(options));
        if (!arguments.contains("--select")) {
            arguments.addAll(List.of("--select", "POX-SMTPLAST-001"));
            arguments.addAll(List.of("--select", "POX-SMTPLAST-002", "--select", "POX-SMTPLAST-003"));
        }
        CommandLineRun.of(arguments.toArray(String[]::new));
        return report;
    }

    private CommandLineRun verify(Path certificate, String parser, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("verify", certificate.toString()));
        arguments.addAll(List.of("--class-path", classPath(parser)));
        arguments.addAll(List.of(options));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    private String classPath(String parser) throws IOException {
        return SampleParsers.classPath(directory.resolve(parser), parser);
    }
}
