package io.github.autodiscovertck.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that wrong usage gives a one-line message and exit code 2. */
class WrongUseTest {

    @TempDir
    private Path directory;

    static Stream<Arguments> wrongUses() {
        return Stream.of(
                wrong("Name a command: certify, verify, merge, selftest, export, lint, list or explain."),
                wrong(
                        "There is no command certfy; name certify, verify, merge, selftest, export, lint, list or explain. Did you mean",
                        "certfy"),
                wrong("Unknown option: '--bogus'", "certify", "--bogus"),
                wrong("Unmatched argument at index 2: 'extra'", "certify", "extra"),
                wrong("--tries must be from 1 to 10000000 but is 0", "certify", "--tries", "0"),
                wrong("--tries must be from 1 to 10000000 but is 2000000000", "certify", "--tries", "2000000000"),
                wrong("Invalid value for option '--tries': 'many' is not an int", "certify", "--tries", "many"),
                wrong("--seed: a seed is one to sixteen hexadecimal digits", "certify", "--seed", "xyz"),
                wrong("Missing required parameter for option '--seed'", "certify", "--seed"),
                wrong("--time-limit must be more than 0", "certify", "--time-limit", "0"),
                wrong("--time-limit must be more than 0", "certify", "--time-limit", "NaN"),
                wrong("Invalid value for option '--time-limit'", "certify", "--time-limit", "soon"),
                wrong("with --select NOPE*; \"list\" shows all ids", "certify", "--select", "NOPE*"),
                wrong("with --select @x;", "certify", "--select", "@x"),
                wrong("with --exclude *;", "certify", "--exclude", "*"),
                wrong("--command needs a program", "certify", "--command", ""),
                wrong("no command given", "certify", "--command", "\"\""),
                wrong("a quote is not closed", "certify", "--command", "python3 it's.py"),
                wrong("cannot be started", "certify", "--command", "no-such-program-anywhere adapter.py"),
                wrong("--class-path entry /no/such/place does not exist", "certify", "--class-path", "/no/such/place"),
                wrong("/no/such/place/* does not exist", "certify", "--class-path", "/no/such/place/*"),
                wrong("no provider of", "certify", "--class-path", ""),
                wrong("--expected-failures: the file /no/such/file does not exist", expected("/no/such/file")),
                wrong("Missing required parameter: 'ID'", "explain"),
                wrong(
                        "there is no requirement or case POX-NOPE-001; \"list\" shows all requirement ids",
                        "explain",
                        "POX-NOPE-001"),
                wrong("Unknown option: '--all'", "list", "--all"));
    }

    @ParameterizedTest
    @MethodSource("wrongUses")
    void givesOneLineAndExitCode2(String said, String[] arguments) {
        assertWrong(said, withReport(arguments));
    }

    @Test
    void ofAnAdapterThatTalksRubbishGivesOneLine() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertWrong(
                "answered \"describe\" with something that is not a description",
                withReport("certify", "--command", "'" + java + "' --version"));
    }

    @Test
    void ofAFileOfExpectedFailuresGivesFileAndLine() throws IOException {
        Path file = Files.writeString(directory.resolve("known.txt"), "# known\nPOX-SMTPLAST-001\n");
        assertWrong("known.txt:2: expected a requirement id and the reason", withReport(expected(file.toString())));
        Files.writeString(file, "POX-SMTPLAST-999 is not there\n");
        assertWrong("POX-SMTPLAST-999, which is no requirement", withReport(expected(file.toString())));
        Files.write(file, new byte[] {(byte) 0xFF});
        assertWrong("known.txt is not in UTF-8", withReport(expected(file.toString())));
        assertWrong("cannot be read", withReport(expected(directory.toString())));
    }

    @Test
    void ofAReportDirectoryIsFoundBeforeTheRun() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));
        assertWrong("the report cannot be written to", "certify", "--report-dir", file.toString());
    }

    @Test
    void doesNotControlTheTerminal() {
        CommandLineRun run = CommandLineRun.of("explain", "\u001b[31m\u009b\u202e\nPOX");
        assertThat(run.err()).contains("⟨U+001B⟩").doesNotContain("\u001b", "\u009b", "\u202e");
        assertThat(run.err().lines()).hasSize(1);
    }

    private static void assertWrong(String said, String... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("autodiscover-tck: ").contains(said).doesNotContain("\tat ");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
    }

    private static Arguments wrong(String said, String... arguments) {
        return Arguments.of(said, arguments);
    }

    private static String[] expected(String file) {
        return new String[] {"certify", "--expected-failures", file};
    }

    private String[] withReport(String... arguments) {
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        if (!all.isEmpty() && all.get(0).equals("certify")) {
            all.add(1, "--report-dir=" + directory.resolve("report"));
        }
        return all.toArray(String[]::new);
    }
}
