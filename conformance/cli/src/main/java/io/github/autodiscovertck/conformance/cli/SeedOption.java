package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Plan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that seeds the generators. */
final class SeedOption {

    @Option(names = "--seed", paramLabel = "S", description = "Up to 16 hexadecimal digits. Default: a fixed seed.")
    private @Nullable String seed;

    SeedOption() {}

    /**
     * {@return the seed of the generated documents}
     *
     * @throws UsageException if it is not a valid seed
     */
    long seed() {
        try {
            return seed == null ? Plan.DEFAULT_SEED : Plan.parseSeed(seed);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--seed: " + e.getMessage());
        }
    }
}
