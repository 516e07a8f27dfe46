package io.github.autodiscovertck.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests faulty adapters: the Python example with one change, and parsers of the SPI. */
class AdapterFaultTest {

    private static final Path MINIMAL = Path.of("..", "..", "examples", "minimal-python", "adapter.py");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"SMTPLast\": None if | \"SmtpLast\": None if | a reading has no \"SmtpLast\" in Account/Protocol; did you mean SMTPLast?",
                "{\"Account\": {\"Protocol\": blocks}} | {\"Acount\": {\"Protocol\": blocks}} | a reading has no \"Acount\" at the top; did you mean Account?",
                "return text if | return text == \"on\" if | Account/Protocol/SMTPLast must be a string, a whole number, an object or null, but is ",
                "block.findtext(OUTLOOK + \"Type\") | [\"SMTP\"] | Account/Protocol/Type is not repeatable, so it cannot be an array",
                "\"response\": response} | \"responce\": response} | an answer has no key \"responce\"; did you mean response?",
                "\"response\": response} | \"response\": None} | \"accepted\" needs a \"response\"",
                "\"outcome\": \"accepted\" | \"outcome\": \"ok\" | \"outcome\" is accepted, rejected or crashed, not \"ok\"",
                "blocks = [ | print(\"parsing\"); blocks = [ | a line that is not an answer: it is not JSON",
                "\"id\": request[\"id\"], \"outcome\": \"accepted\" | \"id\": \"x\", \"outcome\": \"accepted\" | the id \"x\" was not given or has been answered before",
                "in sys.stdin.buffer: | in (line for sent in sys.stdin.buffer for line in [sent] * (2 if b'parse' in sent else 1)): | this document was answered twice"
            })
    void ofAProgramEndsTheRunAndIsNoVerdict(String right, String wrong, String problem) throws IOException {
        CommandLineRun run = certifyPython(right, wrong);
        assertThat(run.err())
                .startsWith(
                        "autodiscover-tck: the adapter of minimal-python is at fault, so nothing is said of the parser")
                .contains(problem)
                .contains("    case:     plain document ", "    document: <?xml", "    reply:    ");
        assertFault(run);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Protocol/SMTPLast\"] | Protocol/SMTPLst\"] | did you mean Account/Protocol/SMTPLast?",
                "\"Account/Protocol/SMTPLast\"] | \"Account/Protocol\"] | name its elements or Account/Protocol/*",
                "\"appliesDefaults\": False | \"appliesDefaults\": [\"SMTPLast\"] | did you mean Account/Protocol/SMTPLast?",
                "\"appliesDefaults\": False | \"appliesDefaults\": False, \"blockTypes\": [] | \"blockTypes\" must not be empty"
            })
    void inADescriptionEndsTheRun(String right, String wrong, String problem) throws IOException {
        CommandLineRun run = certifyPython(right, wrong);
        assertThat(run.err()).contains(problem);
        assertThat(run.err().lines()).hasSize(1);
        assertFault(run);
    }

    @Test
    void namesEachMistakeOnceAndQuotesTheReplyShortened() throws IOException {
        CommandLineRun run = certifyPython("\"SMTPLast\": None if", "\"Sever\": \"x\" * 5000, \"SMTPLast\": None if");
        assertThat(run.err().split("did you mean Server\\?")).hasSize(2);
        assertThat(run.err()).contains("…").hasSizeLessThan(2000);
    }

    @ParameterizedTest
    @CsvSource({"Misnaming, did you mean SMTPLast?", "Misclaiming, did you mean Account/Protocol/SMTPLast?"})
    void ofTheSpiIsTheSameInAJvmOfItsOwn(String parser, String problem) throws IOException {
        String classPath = SampleParsers.classPath(directory.resolve("parser"), parser);
        CommandLineRun here = certify("--class-path", classPath);
        CommandLineRun isolated = certify("--isolate", "--class-path", classPath);
        assertThat(here.err()).contains(problem);
        assertFault(here);
        assertThat(isolated.err()).contains(problem);
        assertFault(isolated);
        if (parser.equals("Misnaming")) {
            assertThat(isolated.err()).isEqualTo(here.err());
        }
    }

    private void assertFault(CommandLineRun run) {
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).doesNotContain("FAILED", "CONFORMANT");
        assertThat(directory.resolve("report/report.json")).doesNotExist();
    }

    private CommandLineRun certifyPython(String right, String wrong) throws IOException {
        assumeTrue(isInstalled("python3"), "python3 is not installed");
        String adapter = Files.readString(MINIMAL);
        assertThat(adapter).contains(right);
        Path changed = Files.writeString(directory.resolve("adapter.py"), adapter.replace(right, wrong));
        return certify("--command", "python3 '" + changed + "'");
    }

    private CommandLineRun certify(String... implementation) {
        List<String> arguments = new ArrayList<>(List.of(
                "certify",
                "--tries",
                "1",
                "--select",
                "POX-SMTPLAST-*",
                "--report-dir",
                directory.resolve("report").toString()));
        arguments.addAll(List.of(implementation));
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    private static boolean isInstalled(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
