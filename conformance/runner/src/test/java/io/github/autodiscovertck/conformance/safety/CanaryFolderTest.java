package io.github.autodiscovertck.conformance.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CanaryFolderTest {

    @Test
    void isDeletedWhenItIsClosed() throws IOException {
        CanaryFolder folder = CanaryFolder.create(CanaryContent.create());
        Path path = Path.of(URI.create(folder.url()));
        assertThat(path).isNotEmptyDirectory();

        folder.close();

        assertThat(path).doesNotExist();
    }

    @Test
    void isDeletedWithFilesThatAParserAdded() throws IOException {
        CanaryFolder folder = CanaryFolder.create(CanaryContent.create());
        Path path = Path.of(URI.create(folder.url()));
        Files.writeString(path.resolve("canary.txt.lock"), "1");
        Files.createDirectories(path.resolve("cache/of it"));

        folder.close();

        assertThat(path).doesNotExist();
    }

    @Test
    void mayBeGoneAlready() throws IOException {
        CanaryFolder folder = CanaryFolder.create(CanaryContent.create());
        folder.close();

        folder.close();

        assertThat(Path.of(URI.create(folder.url()))).doesNotExist();
    }
}
