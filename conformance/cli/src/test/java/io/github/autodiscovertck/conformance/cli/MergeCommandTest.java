package io.github.autodiscovertck.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.report.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that a suite that is run in shards and merged gives the report of a whole run. */
class MergeCommandTest {

    private static final List<String> PART = List.of("--tries", "1", "--select", "POX-SMTPLAST-00?");
    private static final List<String> FEW = List.of("--tries", "1", "--select", "smtplast/00?-*");

    @TempDir
    private Path directory;

    @Test
    void theShardsOfTheWholeSuiteMakeTheReportOfOneRun() throws IOException {
        List<String> options = List.of("--tries", "1");
        CommandLineRun whole = certify("whole", options);
        CommandLineRun merged = merge(shards(3, options));
        assertSame(merged, whole);
        assertThat(merged.exitCode()).isEqualTo(whole.exitCode());
        assertThat(merged.out()).contains("CONFORMANT  Autodiscover TCK reference reader");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Right", "Inverted", "TypeOnly"})
    void theShardsOfAnyParserMakeTheReportOfOneRun(String parser) throws IOException {
        List<String> options = new ArrayList<>(PART);
        options.addAll(List.of("--class-path", SampleParsers.classPath(directory.resolve("parser"), parser)));
        CommandLineRun whole = certify("whole", options);
        CommandLineRun merged = merge(shards(2, options));
        assertSame(merged, whole);
        assertThat(merged.exitCode()).isEqualTo(whole.exitCode());
    }

    @Test
    void unknownElementsStayInTheReport() throws IOException {
        String rambling = SampleParsers.classPath(directory.resolve("parser"), "Rambling");
        certify("whole", with(PART, "--class-path", rambling));
        merge(shards(2, with(PART, "--class-path", rambling)));
        assertThat(directory.resolve("merged/report.json"))
                .hasSameBinaryContentAs(directory.resolve("whole/report.json"))
                .content()
                .contains("n\\u001B[31m", "\\uFFFD");
    }

    @Test
    void severalImplementationsStayInTheirOrder() throws IOException {
        List<String> options = new ArrayList<>(PART);
        for (String parser : List.of("Inverted", "Right")) {
            options.addAll(List.of("--class-path", SampleParsers.classPath(directory.resolve(parser), parser)));
        }
        CommandLineRun whole = certify("whole", options);
        assertSame(merge(shards(2, options)), whole);
    }

    @Test
    void expectedFailuresAreWaivedOrStaleAsInOneRun() throws IOException {
        Path known = Files.writeString(
                directory.resolve("known.txt"), "POX-SMTPLAST-001 inverted\nPOX-SMTPLAST-006 it held\n");
        List<String> options = new ArrayList<>(PART);
        options.addAll(List.of("--expected-failures", known.toString()));
        options.addAll(List.of("--class-path", SampleParsers.classPath(directory.resolve("parser"), "Inverted")));
        CommandLineRun whole = certify("whole", options);
        CommandLineRun merged = merge(shards(3, options));
        assertSame(merged, whole);
        assertThat(merged.out()).contains("POX-SMTPLAST-001 (waived)");
    }

    @Test
    void moreShardsThanRequirementsLeaveSomeWithoutAny() throws IOException {
        List<String> options = List.of("--tries", "1", "--select", "POX-SMTPLAST-001");
        CommandLineRun whole = certify("whole", options);
        List<String> shards = shards(3, options);
        assertSame(merge(shards), whole);
        assertThat(Path.of(shards.get(2), ReportJson.FILE)).content().contains("\"requirements\" : [ ]");
    }

    @Test
    void everyShardSaysSoAndDrawsNoConclusion() throws IOException {
        CommandLineRun shard = certify("one", List.of("--tries", "1", "--shard", "2/20"));
        assertThat(shard.lines().get(0)).contains(", shard 2 of 20: ");
        assertThat(shard.lines().get(1)).startsWith("INCOMPLETE: shard 2 of 20: Nothing that is required failed in");
        assertThat(shard.exitCode()).isEqualTo(ExitCode.HOLDS);
        assertThat(directory.resolve("one/report.json"))
                .content()
                .contains("\"conclusion\" : \"INCOMPLETE\"")
                .containsPattern("\"shard\" : \\{\\s*\"number\" : 2,\\s*\"of\" : 20\\s*}");
    }

    @Test
    void aShardThatFailsGivesExitCode1() throws IOException {
        List<String> options = new ArrayList<>(List.of("--tries", "1", "--select", "POX-SMTPLAST-001"));
        options.addAll(List.of("--class-path", SampleParsers.classPath(directory.resolve("parser"), "Inverted")));
        options.addAll(List.of("--shard", "1/2"));
        CommandLineRun shard = certify("one", options);
        assertThat(shard.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(shard.lines().get(1)).startsWith("NOT_CONFORMANT: shard 1 of 2: 1 of the 1 MUST requirements");
    }

    @Test
    void aShardThatWasInterruptedLeavesTheWholeIncomplete() throws IOException {
        List<String> shards = shards(2, FEW);
        interrupt(shards.get(1));
        CommandLineRun merged = merge(shards);
        assertThat(merged.lines().get(1)).startsWith("INCOMPLETE: The run was interrupted");
        assertThat(merged.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
    }

    @Test
    void missingShardsAreNamed() throws IOException {
        List<String> shards = shards(4, FEW);
        assertRejected("shard 3 of 4 is missing", shards.get(0), shards.get(1), shards.get(3));
        assertRejected("shards 2, 4 of 4 are missing", shards.get(2), shards.get(0));
    }

    @Test
    void aShardThatIsGivenTwiceIsNamed() throws IOException {
        List<String> shards = shards(2, FEW);
        certify("again", with(FEW, "--shard", "1/2"));
        assertRejected("shard 1 of 2 is given twice: ", shards.get(0), shards.get(1), at("again"));
        assertRejected("report.json is named twice", shards.get(0), shards.get(0) + "/report.json");
    }

    @ParameterizedTest
    @CsvSource({
        "--seed, 1f, 'differ in the seed: 000000000000001f and 00000000013241a1'",
        "--tries, 2, differ in the number of tries: 2 and 1",
        "--exclude, smtplast/001-*, differ in the selection",
        "--shard, 2/3, differ in the number of shards: 3 and 2"
    })
    void shardsOfDifferentRunsAreRejected(String option, String value, String message) throws IOException {
        certify("one", with(FEW, "--shard", "1/2"));
        List<String> other = new ArrayList<>(List.of("--select", "smtplast/00?-*", option, value));
        if (!option.equals("--shard")) {
            other.addAll(List.of("--shard", "2/2"));
        }
        if (!option.equals("--tries")) {
            other.addAll(List.of("--tries", "1"));
        }
        certify("other", other);
        assertRejected(message, at("one"), at("other"));
    }

    @Test
    void shardsOfDifferentImplementationsAreRejected() throws IOException {
        certify("one", with(FEW, "--shard", "1/2"));
        String other = SampleParsers.classPath(directory.resolve("parser"), "Right");
        certify("other", with(FEW, "--shard", "2/2", "--class-path", other));
        assertRejected("are not about the same implementations: sample 1 and Autodiscover", at("one"), at("other"));
    }

    @Test
    void aShardInterruptedBeforeTheLastImplementationIsRejected() throws IOException {
        String first = SampleParsers.classPath(directory.resolve("right"), "Right");
        String second = SampleParsers.classPath(directory.resolve("inverted"), "Inverted");
        certify("one", with(FEW, "--shard", "1/2", "--class-path", first, "--class-path", second));
        certify("other", with(FEW, "--shard", "2/2", "--class-path", first));
        interrupt(at("other"));
        String message = "other/report.json is of a run that was interrupted before all implementations were certified";
        assertRejected(message, at("one"), at("other"));
        assertRejected(message, at("other"), at("one"));
    }

    @Test
    void aShardIsNotOverwrittenByTheMergedReport() throws IOException {
        List<String> shards = shards(2, FEW);
        byte[] before = Files.readAllBytes(Path.of(shards.get(0), ReportJson.FILE));
        CommandLineRun run = CommandLineRun.of("merge", "--report-dir", shards.get(0), shards.get(0), shards.get(1));
        assertThat(run.err()).contains("the report of the whole would replace ", "name another directory");
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(Path.of(shards.get(0), ReportJson.FILE)).hasBinaryContent(before);
    }

    @Test
    void theReportOfAWholeRunIsRejected() throws IOException {
        certify("whole", FEW);
        assertRejected("is the report of a whole run, not of a shard", at("whole"));
    }

    @Test
    void invalidReportsAreRejected() throws IOException {
        assertRejected("the report " + at("nothing") + " does not exist", at("nothing"));
        Files.createDirectories(directory.resolve("empty"));
        assertRejected("report.json does not exist", at("empty"));
        assertRejected(
                "it is no JSON",
                Files.writeString(directory.resolve("a"), "rubbish").toString());
        assertRejected(
                "it is not a JSON object",
                Files.writeString(directory.resolve("b"), "[]").toString());
        assertRejected(
                "it has no \"format\"",
                Files.writeString(directory.resolve("c"), "{}").toString());
        assertRejected(
                "its format is not 1",
                Files.writeString(directory.resolve("d"), "{\"format\":2}").toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"version\" : \"0 | \"version\" : \"9 | it was written by version 9",
                "\"catalogue\" : \"sha256:. | \"catalogue\" : \"sha256:x | another catalogue",
                "\"corpus\" : \"sha256:. | \"corpus\" : \"sha256:x | its corpus digest does not match its requirements",
                "\"INCOMPLETE\" | \"CONFORMANT\" | its conclusion CONFORMANT does not follow from its verdicts",
                "\"PROVEN\" | \"SPLENDID\" | it says \"SPLENDID\", which this kit does not know",
                "\"cases\" : \\d+ | \"cases\" : \"many\" | has no \"cases\" that is a whole number",
                "\"POX-SMTPLAST-\\d+\", | \"POX-NOPE-001\", | there is no requirement POX-NOPE-001",
                "\"number\" : 1 | \"number\" : 3 | it has an invalid value: a shard is one of",
                "\\}\\s*$ | '' | it is no JSON, or only a part of it"
            })
    void aDamagedReportIsRejected(String pattern, String replacement, String message) throws IOException {
        certify("one", List.of("--tries", "1", "--select", "POX-SMTPLAST-001", "--shard", "1/2"));
        Path file = directory.resolve("one/report.json");
        Files.writeString(file, Files.readString(file).replaceFirst(pattern, replacement));
        assertRejected(message, file.toString());
    }

    @Test
    void aReportThatLacksARequirementIsRejected() throws IOException {
        List<String> shards = shards(2, List.of("--tries", "1", "--select", "smtplast/001-on"));
        Path file = Path.of(shards.get(1), ReportJson.FILE);
        Path other = Path.of(shards.get(0), ReportJson.FILE);
        Files.writeString(other, Files.readString(file).replace("\"number\" : 2", "\"number\" : 1"));
        assertRejected("does not have the requirements of shard 1 of 2", shards.get(0), shards.get(1));
    }

    private void assertSame(CommandLineRun merged, CommandLineRun whole) throws IOException {
        assertThat(directory.resolve("merged/report.json"))
                .hasSameBinaryContentAs(directory.resolve("whole/report.json"));
        assertThat(comparable(merged)).isEqualTo(comparable(whole));
        assertThat(merged.err()).isEmpty();
    }

    /** Removes what a merged run does not know: durations, the report path, and how an implementation was started. */
    private static String comparable(CommandLineRun run) {
        return run.out()
                .replaceAll("documents in [0-9.]+ s", "documents")
                .replaceAll("(?m)^  (report|again) .*$", "  $1");
    }

    private void assertRejected(String message, String... reports) {
        List<String> arguments = new ArrayList<>(List.of("merge", "--report-dir", at("merged")));
        arguments.addAll(List.of(reports));
        CommandLineRun run = CommandLineRun.of(arguments.toArray(String[]::new));
        assertThat(run.err()).startsWith("autodiscover-tck: ").contains(message);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
        assertThat(directory.resolve("merged")).doesNotExist();
    }

    private static void interrupt(String report) throws IOException {
        Path file = Path.of(report, ReportJson.FILE);
        String interrupted = "\"conclusion\" : \"INCOMPLETE\", \"interrupted\" : true";
        Files.writeString(file, Files.readString(file).replace("\"conclusion\" : \"INCOMPLETE\"", interrupted));
    }

    private List<String> shards(int of, List<String> options) {
        List<String> shards = new ArrayList<>();
        for (int i = 1; i <= of; i++) {
            certify("shard-" + i, with(options, "--shard", i + "/" + of));
            shards.add(at("shard-" + i));
        }
        return shards;
    }

    private static List<String> with(List<String> options, String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        return all;
    }

    private CommandLineRun certify(String report, List<String> options) {
        List<String> arguments = new ArrayList<>(List.of("certify", "--report-dir", at(report)));
        arguments.addAll(options);
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    private CommandLineRun merge(List<String> shards) {
        List<String> arguments = new ArrayList<>(List.of("merge", "--report-dir", at("merged")));
        arguments.addAll(shards);
        return CommandLineRun.of(arguments.toArray(String[]::new));
    }

    private String at(String report) {
        return directory.resolve(report).toString();
    }
}
