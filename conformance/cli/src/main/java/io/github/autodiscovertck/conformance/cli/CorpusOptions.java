package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.ExpectedFailures;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.Selection;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that select the documents. */
final class CorpusOptions {

    private static final int MOST_TRIES = 10_000_000;

    @Option(
            names = "--tries",
            paramLabel = "N",
            description = "Generated documents per property, or more if that is necessary to try each variant in all"
                    + " surroundings."
                    + " Default: 1000 for a parser on the JVM, else 100.")
    private @Nullable Integer tries;

    @Mixin
    private SeedOption seed = new SeedOption();

    @Option(
            names = "--select",
            paramLabel = "GLOB",
            description =
                    "Only these requirement or case ids, such as 'POX-SMTPLAST-01?': ? is any character, * any number of"
                            + " them. Repeatable.")
    private List<String> select = new ArrayList<>();

    @Option(names = "--exclude", paramLabel = "GLOB", description = "Not these requirement or case ids. Repeatable.")
    private List<String> exclude = new ArrayList<>();

    CorpusOptions() {}

    boolean hasTries() {
        return tries != null;
    }

    /**
     * {@return the plan for these documents}
     *
     * @param defaultTries how many documents are generated for each property if {@code --tries} is not given
     * @param expected the known failures
     * @throws UsageException if an option is invalid
     */
    Plan plan(int defaultTries, ExpectedFailures expected) {
        int number = tries == null ? defaultTries : tries;
        if (number < 1 || number > MOST_TRIES) {
            throw new UsageException("--tries must be from 1 to " + MOST_TRIES + " but is " + number);
        }
        return new Plan(seed.seed(), number, new Selection(select, exclude), expected);
    }
}
