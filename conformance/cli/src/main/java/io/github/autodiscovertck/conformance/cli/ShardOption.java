package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Shard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * Which part of the suite is run: as the option says, or as Bazel says in the environment of a sharded test (Bazel's test
 * encyclopedia, "Test sharding"), where parts are counted from 0 and a file is touched to show that this is understood.
 */
final class ShardOption {

    private static final String TOTAL = "TEST_TOTAL_SHARDS";
    private static final String INDEX = "TEST_SHARD_INDEX";
    private static final String STATUS_FILE = "TEST_SHARD_STATUS_FILE";

    private final Map<String, String> environment;

    @Option(
            names = "--shard",
            paramLabel = "I/N",
            description =
                    "Only part I of N, from 1: to run the suite in several places. Default: everything, or what Bazel"
                            + " says in " + TOTAL + " and " + INDEX + ".")
    private @Nullable String shard;

    ShardOption() {
        this(System.getenv());
    }

    ShardOption(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * {@return the part that is run}
     *
     * @throws UsageException if there is no such part
     */
    Shard shard() {
        if (shard != null) {
            return parsed("--shard", shard);
        }
        String total = environment.get(TOTAL);
        return total == null || total.isEmpty() ? Shard.WHOLE : parsed(TOTAL + " and " + INDEX, ofBazel(total));
    }

    /** Says to Bazel that shards are understood; else it takes a sharded test for one that was run as often. */
    void acknowledge() {
        String file = environment.get(STATUS_FILE);
        if (file != null && !file.isEmpty()) {
            try {
                Files.newOutputStream(Path.of(file), StandardOpenOption.CREATE, StandardOpenOption.APPEND)
                        .close();
            } catch (IOException | InvalidPathException e) {
                throw new UsageException(STATUS_FILE + ": " + file + " cannot be written: " + e.getMessage());
            }
        }
    }

    private String ofBazel(String total) {
        String index = environment.getOrDefault(INDEX, "");
        try {
            return (Integer.parseInt(index) + 1) + "/" + total;
        } catch (NumberFormatException e) {
            throw new UsageException(TOTAL + " is " + total + ", but " + INDEX + " is no number: \"" + index + "\"");
        }
    }

    private static Shard parsed(String where, String text) {
        try {
            return Shard.parse(text);
        } catch (IllegalArgumentException e) {
            throw new UsageException(where + ": " + e.getMessage());
        }
    }
}
