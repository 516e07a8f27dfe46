package io.github.autodiscovertck.conformance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Tests commands whose output cannot be written although it is their only result. */
class LostOutputTest {

    @TempDir
    private Path directory;

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "/dev/full is there only")
    void lintFailsIfItsOutputIsLost() throws IOException, InterruptedException {
        Path document = Files.writeString(directory.resolve("response.xml"), "<Autodiscover/>");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "lint",
                        document.toString())
                .redirectOutput(new File("/dev/full"))
                .start();

        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8).strip())
                .isEqualTo("autodiscover-tck: the findings cannot be written to standard output.");
        assertThat(process.waitFor()).isEqualTo(ExitCode.USAGE);
    }
}
