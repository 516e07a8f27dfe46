package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.ExpectedFailures;
import io.github.autodiscovertck.conformance.certification.Plan;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that describe a run. */
final class PlanOptions {

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Option(
            names = "--expected-failures",
            paramLabel = "FILE",
            description = "Known failures: one requirement id and its reason per line; # begins a comment.")
    private @Nullable Path expectedFailures;

    PlanOptions() {}

    /**
     * {@return the plan; its number of tries is final only if the options name one}
     *
     * @throws UsageException if an option is invalid
     */
    Plan plan() {
        return corpus.plan(1, expected());
    }

    /** {@return the plan with the default number of tries of these implementations, if the options name none} */
    Plan withDefaultTries(List<StartedImplementation> implementations, Plan plan) {
        int defaultTries = implementations.stream()
                .mapToInt(started -> started.implementation().defaultTries())
                .min()
                .orElse(1);
        return corpus.hasTries() ? plan : plan.withTries(defaultTries);
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
