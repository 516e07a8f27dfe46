package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Plan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which of all documents are made. */
final class SeedOption {

    @Option(names = "--seed", paramLabel = "S", description = "Up to 16 hexadecimal digits. Default: always the same.")
    private @Nullable String seed;

    SeedOption() {}

    /**
     * {@return the seed of generated documents}
     *
     * @throws UsageException if what is given is none
     */
    long seed() {
        try {
            return seed == null ? Plan.DEFAULT_SEED : Plan.parseSeed(seed);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--seed: " + e.getMessage());
        }
    }
}
