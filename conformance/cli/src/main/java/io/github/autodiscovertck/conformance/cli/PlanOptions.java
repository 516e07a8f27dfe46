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

/** The options that say what is run. */
final class PlanOptions {

    @Mixin
    private CorpusOptions corpus = new CorpusOptions();

    @Option(
            names = "--expected-failures",
            paramLabel = "FILE",
            description = "Known failures: a line each of a requirement id and the reason; # begins a comment.")
    private @Nullable Path expectedFailures;

    PlanOptions() {}

    /**
     * {@return what is run, but for the number of tries, if none is given}
     *
     * @throws UsageException if the options say nothing that can be run
     */
    Plan plan() {
        return corpus.plan(1, expected());
    }

    /** {@return the same plan with as many tries as suit these implementations, where no number is given} */
    Plan suiting(List<StartedImplementation> candidates, Plan plan) {
        int usual = candidates.stream()
                .mapToInt(candidate -> candidate.implementation().defaultTries())
                .min()
                .orElse(1);
        return corpus.saysHowMany() ? plan : plan.withTries(usual);
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
