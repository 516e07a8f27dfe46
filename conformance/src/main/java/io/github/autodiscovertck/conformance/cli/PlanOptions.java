package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.ExpectedFailures;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.Selection;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is run. */
final class PlanOptions {

    private static final int MOST_TRIES = 10_000_000;

    @Option(
            names = "--tries",
            paramLabel = "N",
            description =
                    "Generated documents per property, or more where it takes more to see each variant in every circumstance."
                            + " Default: 1000 for a parser on the JVM, 100 through --command.")
    private @Nullable Integer tries;

    @Option(names = "--seed", paramLabel = "S", description = "Up to 16 hexadecimal digits. Default: always the same.")
    private @Nullable String seed;

    @Option(
            names = "--select",
            paramLabel = "GLOB",
            description = "Only these requirement or case ids, such as 'POX-SMTPLAST-01?'. Repeatable.")
    private List<String> select = new ArrayList<>();

    @Option(names = "--exclude", paramLabel = "GLOB", description = "Not these requirement or case ids. Repeatable.")
    private List<String> exclude = new ArrayList<>();

    @Option(
            names = "--expected-failures",
            paramLabel = "FILE",
            description = "Known failures: a line each of a requirement id and the reason.")
    private @Nullable Path expectedFailures;

    PlanOptions() {}

    /**
     * {@return what is run, but for the number of tries, if none is given}
     *
     * @throws UsageException if the options say nothing that can be run
     */
    Plan plan() {
        if (tries != null && (tries < 1 || tries > MOST_TRIES)) {
            throw new UsageException("--tries must be from 1 to " + MOST_TRIES + " but is " + tries);
        }
        return new Plan(parsedSeed(), tries == null ? 1 : tries, new Selection(select, exclude), expected());
    }

    /** {@return the same plan with as many tries as suit these implementations, where no number is given} */
    Plan suiting(List<Candidate> candidates, Plan plan) {
        int usual = candidates.stream()
                .mapToInt(candidate -> candidate.subject().defaultTries())
                .min()
                .orElse(1);
        return tries != null ? plan : plan.withTries(usual);
    }

    private long parsedSeed() {
        try {
            return seed == null ? Plan.DEFAULT_SEED : Plan.parseSeed(seed);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--seed: " + e.getMessage());
        }
    }

    private ExpectedFailures expected() {
        if (expectedFailures == null) {
            return ExpectedFailures.NONE;
        }
        try {
            return ExpectedFailures.read(expectedFailures);
        } catch (NoSuchFileException e) {
            throw new UsageException("--expected-failures: the file " + expectedFailures + " does not exist");
        } catch (IOException e) {
            throw new UsageException("--expected-failures: " + expectedFailures + " cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
