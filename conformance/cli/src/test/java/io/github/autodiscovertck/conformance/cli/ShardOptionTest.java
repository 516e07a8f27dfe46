package io.github.autodiscovertck.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.autodiscovertck.conformance.certification.Shard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

class ShardOptionTest {

    private static final Map<String, String> BAZEL = Map.of("TEST_TOTAL_SHARDS", "3", "TEST_SHARD_INDEX", "1");

    @TempDir
    private Path directory;

    @Test
    void theDefaultIsTheWholeSuite() {
        assertThat(shard(Map.of())).isEqualTo(Shard.WHOLE);
        assertThat(shard(Map.of("TEST_TOTAL_SHARDS", ""))).isEqualTo(Shard.WHOLE);
        assertThat(shard(Map.of("TEST_SHARD_INDEX", "1"))).isEqualTo(Shard.WHOLE);
    }

    @Test
    void bazelCountsFromZero() {
        assertThat(shard(BAZEL)).isEqualTo(new Shard(2, 3));
    }

    @Test
    void theOptionWins() {
        assertThat(shard(BAZEL, "--shard", "1/2")).isEqualTo(new Shard(1, 2));
        assertThat(shard(BAZEL, "--shard", "1/1")).isEqualTo(Shard.WHOLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "0/2", "3/2", "1/0", "-1/2", "1/2/3", "a/b", "1/10000", " 1/2", "١/٢"})
    void anInvalidShardIsRejected(String text) {
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> shard(Map.of(), "--shard", text))
                .withMessageStartingWith("--shard: a shard is ");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 3, TEST_TOTAL_SHARDS and TEST_SHARD_INDEX: a shard is one of at most",
        "3, '', 'TEST_TOTAL_SHARDS is 3, but TEST_SHARD_INDEX is no number'",
        "3, x, 'TEST_TOTAL_SHARDS is 3, but TEST_SHARD_INDEX is no number'",
        "x, 1, TEST_TOTAL_SHARDS and TEST_SHARD_INDEX: a shard is written as"
    })
    void anInvalidEnvironmentIsReported(String total, String index, String said) {
        Map<String, String> environment = Map.of("TEST_TOTAL_SHARDS", total, "TEST_SHARD_INDEX", index);
        assertThatExceptionOfType(UsageException.class)
                .isThrownBy(() -> shard(environment))
                .withMessageStartingWith(said);
    }

    @Test
    void certifyUnderBazelRunsItsPartAndTouchesTheStatusFile() throws Exception {
        Path status = directory.resolve("status");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "certify",
                        "--select",
                        "smtplast/00?-*")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("out.txt").toFile());
        builder.environment().putAll(BAZEL);
        builder.environment().put("TEST_SHARD_STATUS_FILE", status.toString());
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(Files.readAllLines(directory.resolve("out.txt")).get(0)).contains(", shard 2 of 3: ");
        assertThat(status).isEmptyFile();
        assertThat(directory.resolve("autodiscover-tck-report/shard-2-of-3/report.json"))
                .isRegularFile();
    }

    private static Shard shard(Map<String, String> environment, String... arguments) {
        Sharded sharded = new Sharded(environment);
        new CommandLine(sharded).parseArgs(arguments);
        return sharded.option.shard();
    }

    @Command
    private static final class Sharded {
        @Mixin
        private final ShardOption option;

        Sharded(Map<String, String> environment) {
            this.option = new ShardOption(environment);
        }
    }
}
