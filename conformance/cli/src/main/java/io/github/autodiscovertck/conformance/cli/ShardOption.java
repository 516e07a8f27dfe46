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
 * The option that selects a shard of the suite. Without the option, the environment variables of Bazel decide (Bazel's
 * test encyclopedia, "Test sharding"): there, shards are counted from 0, and the test touches a file to acknowledge
 * sharding.
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
                    "Run only shard I of N, counted from 1. Default: the whole suite, or the shard that Bazel sets in "
                            + TOTAL + " and " + INDEX + ".")
    private @Nullable String shard;

    ShardOption() {
        this(System.getenv());
    }

    ShardOption(Map<String, String> environment) {
        this.environment = environment;
    }

    /**
     * {@return the shard to run}
     *
     * @throws UsageException if there is no such shard
     */
    Shard shard() {
        if (shard != null) {
            return parsed("--shard", shard);
        }
        String total = environment.get(TOTAL);
        return total == null || total.isEmpty() ? Shard.WHOLE : parsed(TOTAL + " and " + INDEX, ofBazel(total));
    }

    /** Tells Bazel that sharding is supported; otherwise Bazel assumes that each shard ran the whole test. */
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
