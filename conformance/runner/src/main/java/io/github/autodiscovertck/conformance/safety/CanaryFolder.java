package io.github.autodiscovertck.conformance.safety;

import io.github.autodiscovertck.generators.safety.Canary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder of files whose content cannot be guessed. */
final class CanaryFolder implements AutoCloseable {

    private static final List<String> NAMES = List.of(Canary.TEXT, Canary.DTD, Canary.XML);

    private final Path folder;

    private CanaryFolder(Path folder) {
        this.folder = folder;
    }

    static CanaryFolder create(CanaryContent content) throws IOException {
        CanaryFolder created = new CanaryFolder(Files.createTempDirectory("autodiscover-tck-"));
        try {
            for (String name : NAMES) {
                Files.write(created.folder.resolve(name), content.of(name));
            }
            return created;
        } catch (IOException e) {
            created.close();
            throw e;
        }
    }

    /** {@return the URL of the folder, with a trailing slash} */
    String url() {
        String url = folder.toUri().toString();
        return url.endsWith("/") ? url : url + "/";
    }

    /**
     * Deletes the folder and whatever a parser added to it. A file that cannot be deleted, such as an open one, is
     * left.
     */
    @Override
    public void close() {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(CanaryFolder::delete);
        } catch (IOException | UncheckedIOException e) {
            delete(folder);
        }
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }
}
