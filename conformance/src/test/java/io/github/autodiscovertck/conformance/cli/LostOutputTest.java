package io.github.autodiscovertck.conformance.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Where nobody gets to read what is printed. */
class LostOutputTest {

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "/dev/full is there only")
    void isNoSuccess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "list")
                .redirectOutput(new File("/dev/full"))
                .start();

        assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8).strip())
                .isEqualTo("autodiscover-tck: standard output cannot be written; what was said there is lost.");
        assertThat(process.waitFor()).isEqualTo(ExitCode.INCOMPLETE);
    }
}
