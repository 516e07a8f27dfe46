package io.github.autodiscovertck.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@code --isolate}: each parser on the class path runs in its own JVM. */
class IsolationTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"POX-SMTPLAST-00*", "POX-DOC-02*"})
    void findsTheSameAsARunInThisJvm(String requirements) throws IOException {
        assertThat(certify("here", "--tries", "1", "--select", requirements).err())
                .isEmpty();
        assertThat(certify("isolated", "--isolate", "--tries", "1", "--select", requirements)
                        .err())
                .isEmpty();
        assertThat(directory.resolve("isolated/report.json"))
                .hasSameBinaryContentAs(directory.resolve("here/report.json"))
                .content()
                .contains("\"PROVEN\"")
                .doesNotContain("\"UNPROVEN\"", "\"NOT_CLAIMED\"");
    }

    @ParameterizedTest
    @CsvSource({
        "Exits, the process ended with exit code 0",
        "Halts, the process ended with exit code 0",
        "KeepsMemory, OutOfMemoryError: Java heap space",
        "Hangs, no answer within 10000 ms"
    })
    void aHostileParserFailsOneDocument(String parser, String reason) throws IOException {
        CommandLineRun run = certifyParser(parser);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(reason)
                .contains("--isolate --class-path")
                .contains("--select smtplast/012-true");
        assertThat(run.lines()).filteredOn(line -> line.contains(" FAILED ")).hasSize(1);
        assertThat(run.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(directory.resolve("report/report.json")).content().contains("\"case\" : \"smtplast/012-true\"");
        assertThat(ProcessHandle.current().children()).isEmpty();
    }

    @Test
    void outputAmongTheAnswersIsAnAdapterFault() throws IOException {
        CommandLineRun run = certifyParser("WritesBeside");
        assertThat(run.err())
                .contains("a line that is not an answer: it is not JSON")
                .contains("reply:    \\u001B[31mhello");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(directory.resolve("report/report.json")).doesNotExist();
        assertThat(ProcessHandle.current().children()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PrintsAndReads", "LeavesThreads"})
    void outputInputAndThreadsOfAParserHaveNoEffect(String parser) throws IOException {
        CommandLineRun run = certifyParser(parser);
        assertThat(run.err()).isEmpty();
        assertThat(run.lines()).noneMatch(line -> line.contains(" FAILED "));
        assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(ProcessHandle.current().children()).isEmpty();
    }

    @Test
    void aParserThatEndsBeforeItsDescriptionGivesOneLine() throws IOException {
        CommandLineRun run = certifyParser("ExitsAtOnce");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("did not answer \"describe\": the process ended with exit code 7");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    }

    private CommandLineRun certifyParser(String parser) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--isolate", "--time-limit", "10", "--tries", "1"));
        arguments.addAll(HostileParsers.CASES);
        arguments.addAll(List.of("--class-path", HostileParsers.classPath(directory.resolve("parser"), parser)));
        return certify("report", arguments.toArray(String[]::new));
    }

    private CommandLineRun certify(String report, String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("certify", "--report-dir", directory.resolve(report).toString()));
        all.addAll(List.of(arguments));
        return CommandLineRun.of(all.toArray(String[]::new));
    }
}
