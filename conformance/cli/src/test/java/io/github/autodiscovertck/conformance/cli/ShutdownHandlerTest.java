package io.github.autodiscovertck.conformance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests a run whose process is asked to end, or whose output is closed. */
class ShutdownHandlerTest {

    @TempDir
    private Path directory;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process is not told there that it has to end")
    void theRunWritesWhatIsKnownAndEndsIncomplete() throws IOException, InterruptedException {
        Process process = certify("1000000");
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            assertThat(out.readLine()).startsWith("Certifying Autodiscover TCK reference reader");
            process.toHandle().destroy();
            assertThat(out.readLine()).startsWith("INCOMPLETE: The run was interrupted");
            assertThat(out.lines()).anyMatch(line -> line.contains("- the run was interrupted"));
        }
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(directory.resolve("report.json")).content().contains("\"conclusion\" : \"INCOMPLETE\"");
        assertThat(directory.resolve("err.txt")).isEmptyFile();
    }

    @Test
    void aClosedOutputIsNotReportedAsABug() throws IOException, InterruptedException {
        Process process = certify("60");
        process.getInputStream().close();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(directory.resolve("err.txt")).isEmptyFile();
        assertThat(process.exitValue()).isEqualTo(ExitCode.HOLDS);
        assertThat(directory.resolve("report.json")).isRegularFile();
    }

    private Process certify(String tries) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "certify"));
        command.addAll(List.of("--tries", tries, "--report-dir", directory.toString()));
        return new ProcessBuilder(command)
                .redirectError(directory.resolve("err.txt").toFile())
                .start();
    }
}
