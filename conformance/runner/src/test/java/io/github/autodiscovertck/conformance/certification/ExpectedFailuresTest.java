package io.github.autodiscovertck.conformance.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExpectedFailuresTest {

    @TempDir
    private Path directory;

    private Path file;

    @BeforeEach
    void name() {
        file = directory.resolve("known.txt");
    }

    @Test
    void areALineEachOfIdAndReason() throws IOException {
        write("\uFEFF# known\n\nPOX-SMTPLAST-012 true is on, issue 7\r\n\t POX-SMTPLAST-015\tspace  # not a comment\n");
        assertThat(ExpectedFailures.read(file).reasons())
                .isEqualTo(Map.of(
                        "POX-SMTPLAST-012", "true is on, issue 7", "POX-SMTPLAST-015", "space  # not a comment"));
    }

    @Test
    void mayBeNone() throws IOException {
        write("");
        assertThat(ExpectedFailures.read(file)).isEqualTo(ExpectedFailures.NONE);
    }

    @Test
    void needAReason() throws IOException {
        write("# known\nPOX-SMTPLAST-012\n");
        assertRefused(file + ":2: expected a requirement id and the reason");
    }

    @Test
    void areNotListedTwice() throws IOException {
        write("POX-SMTPLAST-012 one\nPOX-SMTPLAST-012 other\n");
        assertRefused(file + ":2: POX-SMTPLAST-012 is listed a second time");
    }

    @Test
    void areWrittenInUtf8() throws IOException {
        Files.write(file, "POX-SMTPLAST-012 für später".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(file + " is not in UTF-8");
    }

    @Test
    void areInAFileThatIsThere() {
        assertThatThrownBy(() -> ExpectedFailures.read(file)).isInstanceOf(NoSuchFileException.class);
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text);
    }

    private void assertRefused(String start) {
        assertThatThrownBy(() -> ExpectedFailures.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(start);
    }
}
