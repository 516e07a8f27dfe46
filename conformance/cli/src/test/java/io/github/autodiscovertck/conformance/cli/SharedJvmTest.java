package io.github.autodiscovertck.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.Security;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests parsers that damage the JVM that they share with the kit. */
class SharedJvmTest {

    @TempDir
    private Path directory;

    @Test
    void changesOfTheJvmStateAffectNoVerdict() throws IOException {
        String source = Security.getProperty("securerandom.source");
        CommandLineRun peaceful = certify("Peaceful");
        CommandLineRun changing = certify("ChangesTheJvm");
        Security.setProperty("securerandom.source", source);
        assertThat(changing.err()).isEmpty();
        assertThat(changing.exitCode()).isEqualTo(peaceful.exitCode());
        assertThat(changing.lines().get(1)).isEqualTo(peaceful.lines().get(1));
        assertThat(report("ChangesTheJvm")).hasSameBinaryContentAs(report("Peaceful"));
    }

    @Test
    void changesOfTheJvmStateAreUndone() throws IOException {
        PrintStream out = System.out;
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        Properties properties = System.getProperties();
        String source = Security.getProperty("securerandom.source");
        certify("ChangesTheJvm");
        Security.setProperty("securerandom.source", source);
        assertThat(System.out).isSameAs(out);
        assertThat(Locale.getDefault()).isEqualTo(locale);
        assertThat(TimeZone.getDefault()).isEqualTo(zone);
        assertThat(System.getProperties()).isEqualTo(properties);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Exits", "ExitsAtOnce"})
    void aParserThatEndsTheJvmIsNamedAndMakesTheRunIncomplete(String parser) throws Exception {
        assertThat(exitCodeOfProcess(parser)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(directory.resolve("err.txt"))
                .content()
                .contains("the parser ended this JVM with System.exit at ", "HostileParsers.java", "--isolate");
    }

    @Test
    void theReportIsWrittenWhenAParserEndsTheJvm() throws Exception {
        exitCodeOfProcess("Exits");
        assertThat(directory.resolve("out.txt")).content().contains("INCOMPLETE: The run was interrupted");
        assertThat(report("Exits")).content().contains("\"conclusion\" : \"INCOMPLETE\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LeavesThreads", "DecidesTheExitCode"})
    void threadsAndHooksOfAParserAffectNeitherTheExitNorItsCode(String parser) throws Exception {
        assertThat(exitCodeOfProcess(parser)).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(directory.resolve("out.txt")).content().contains("Only a part of the suite was selected");
        assertThat(directory.resolve("err.txt")).isEmptyFile();
    }

    @Test
    void exhaustedMemoryGivesTheAdviceToIsolate() throws Exception {
        assertThat(exitCodeOfProcess("KeepsMemory")).isEqualTo(ExitCode.FAILED);
        assertThat(directory.resolve("out.txt")).content().contains("OutOfMemoryError", "with --isolate it has");
    }

    private CommandLineRun certify(String parser) throws IOException {
        return CommandLineRun.of(arguments(parser).toArray(String[]::new));
    }

    private int exitCodeOfProcess(String parser) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx100m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(arguments(parser));
        Process process = new ProcessBuilder(command)
                .redirectOutput(directory.resolve("out.txt").toFile())
                .redirectError(directory.resolve("err.txt").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private List<String> arguments(String parser) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("certify", "--time-limit", "10", "--tries", "1"));
        arguments.addAll(HostileParsers.CASES);
        arguments.addAll(List.of("--report-dir", report(parser).getParent().toString()));
        arguments.addAll(List.of("--class-path", HostileParsers.classPath(directory.resolve("parser"), parser)));
        return arguments;
    }

    private Path report(String parser) {
        return directory.resolve(parser).resolve("report.json");
    }
}
