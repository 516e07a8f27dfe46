package io.github.autodiscovertck.conformance.junit;

import io.github.autodiscovertck.conformance.certification.ExpectedFailures;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.Selection;
import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.subject.InProcessImplementation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.platform.engine.ConfigurationParameters;

/**
 * The settings from the annotation and the configuration parameters.
 *
 * @param parser the parser's class, or the interface for the only provider
 * @param plan what is run
 * @param timeLimit how long the parser may take for one document
 * @param strict whether a failed requirement that is not a MUST is a failure as well
 */
record ConformanceSettings(Class<? extends AutodiscoverParser> parser, Plan plan, Duration timeLimit, boolean strict) {

    /** @throws IllegalArgumentException if a setting is invalid; the message is one sentence */
    static ConformanceSettings of(AutodiscoverConformance annotation, ConfigurationParameters parameters) {
        Selection selection = new Selection(List.of(annotation.select()), List.of(annotation.exclude()));
        Plan plan = new Plan(
                seed(annotation, parameters),
                tries(annotation, parameters),
                selection,
                expectedFailures(annotation.expectedFailures()));
        return new ConformanceSettings(
                annotation.value(), plan, timeLimit(annotation, parameters), annotation.strict());
    }

    private static long seed(AutodiscoverConformance annotation, ConfigurationParameters parameters) {
        String seed = parameters.get(Parameters.SEED).orElse(annotation.seed());
        return seed.isEmpty() ? Plan.DEFAULT_SEED : Plan.parseSeed(seed);
    }

    private static int tries(AutodiscoverConformance annotation, ConfigurationParameters parameters) {
        int standard = annotation.tries() == 0 ? InProcessImplementation.DEFAULT_TRIES : annotation.tries();
        return Math.toIntExact(number(Parameters.TRIES, Integer.MAX_VALUE, parameters, standard));
    }

    private static Duration timeLimit(AutodiscoverConformance annotation, ConfigurationParameters parameters) {
        long milliseconds = number(Parameters.TIME_LIMIT, Long.MAX_VALUE, parameters, annotation.timeLimitMillis());
        if (milliseconds < 1) {
            throw new IllegalArgumentException("the time limit must be at least 1 millisecond but is " + milliseconds);
        }
        return Duration.ofMillis(milliseconds);
    }

    private static long number(String key, long most, ConfigurationParameters parameters, long standard) {
        String text = parameters.get(key).orElse(null);
        if (text == null) {
            return standard;
        }
        try {
            long number = Long.parseLong(text.strip());
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Reported below, together with numbers out of range.
        }
        throw new IllegalArgumentException(
                key + " must be a whole number from 1 to " + most + ", not \"" + text + "\"");
    }

    private static ExpectedFailures expectedFailures(String file) {
        if (file.isEmpty()) {
            return ExpectedFailures.NONE;
        }
        Path path = Path.of(file).toAbsolutePath();
        try {
            return ExpectedFailures.read(path);
        } catch (IOException e) {
            throw new IllegalArgumentException("the list of expected failures " + path + " cannot be read: " + e, e);
        }
    }
}
