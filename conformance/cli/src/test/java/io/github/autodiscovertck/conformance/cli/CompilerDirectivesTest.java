package io.github.autodiscovertck.conformance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests which compiler directives the JVM of a run gets. */
class CompilerDirectivesTest {

    private static final String KIT = "io/github/autodiscovertck/*.*";

    @TempDir
    private Path temporary;

    @TempDir
    private Path reports;

    @TempDir
    private Path parsers;

    @Test
    void aRunOfTheUsualLengthIsExcludedFromC2() {
        assertThat(CompilerDirectives.isWorthwhileFor(Plan.standard(100))).isTrue();
        assertThat(CompilerDirectives.isWorthwhileFor(Plan.standard(1_000))).isTrue();
        assertThat(CompilerDirectives.isWorthwhileFor(Plan.standard(100_000))).isFalse();
    }

    @Test
    void onlyTheKitIsExcludedNextToAForeignParser() throws IOException {
        List<String> directives = directives("certify", "--class-path", parser());

        assertThat(directives).containsSubsequence("Directive:", " matching: " + KIT, "Directive: (default)");
        assertThat(directives).filteredOn(line -> line.contains("Exclude:true")).hasSize(1);
    }

    @Test
    void partsOfTheJdkAreExcludedWithoutAForeignParser() throws IOException {
        assertThat(directives("certify")).anyMatch(CompilerDirectivesTest::isAboutKitAndRegularExpressions);
        assertThat(directives("certify", "--isolate", "--class-path", parser()))
                .anyMatch(CompilerDirectivesTest::isAboutKitAndRegularExpressions);
    }

    @Test
    void aLongRunIsCompiledAsUsual() throws IOException {
        assertThat(directives("certify", "--tries", "100000")).noneMatch(line -> line.contains(KIT));
    }

    @Test
    void oneRequirementIsRunAtOnce() throws IOException {
        assertThat(directives("certify", "--select", "POX-ACT-001")).noneMatch(line -> line.contains(KIT));
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        directives("certify");

        assertThat(temporary).isEmptyDirectory();
    }

    private static boolean isAboutKitAndRegularExpressions(String line) {
        return line.startsWith(" matching: ") && line.contains(KIT) && line.contains("java/util/regex/*.*");
    }

    private String parser() throws IOException {
        return SampleParsers.classPath(parsers, "Inverted");
    }

    private List<String> directives(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + temporary,
                "-cp",
                System.getProperty("java.class.path"),
                CompilationSample.class.getName()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("--report-dir", reports.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .toList();
    }
}
