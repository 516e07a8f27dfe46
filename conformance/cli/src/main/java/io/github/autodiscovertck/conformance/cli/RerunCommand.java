package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Failure;
import io.github.autodiscovertck.conformance.certification.Plan;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Builds the command that runs one case again with the same implementation.
 *
 * @param options the words of the command line that name the implementation
 * @param usualTries the default number of generated documents; 0 if unknown
 * @param timeLimit the time limit in the form of the command line, or null for the default
 */
record RerunCommand(List<String> options, int usualTries, @Nullable String timeLimit) {

    /** For a run that is known only by its report. */
    static final RerunCommand WITH_SAME_OPTIONS = new RerunCommand(List.of("…"), 0, null);

    private static final Pattern PLAIN = Pattern.compile("…|[\\w@%+=:,./~-]*[\\w@%+=:,./-]");

    static RerunCommand of(StartedImplementation started, @Nullable String timeLimit) {
        return new RerunCommand(started.options(), started.implementation().defaultTries(), timeLimit);
    }

    String of(Failure failure, Plan plan) {
        List<String> words = new ArrayList<>(List.of("java", "-jar", jar(), "certify"));
        words.addAll(options);
        if (plan.tries() != usualTries) {
            words.addAll(List.of("--tries", Integer.toString(plan.tries())));
        }
        if (plan.seed() != Plan.DEFAULT_SEED) {
            words.addAll(List.of("--seed", plan.seedText()));
        }
        if (timeLimit != null) {
            words.addAll(List.of("--time-limit", timeLimit));
        }
        words.addAll(List.of("--select", failure.caseId()));
        return words.stream().map(RerunCommand::quoted).collect(Collectors.joining(" "));
    }

    private static String jar() {
        String classPath = System.getProperty("java.class.path", "");
        return classPath.endsWith(".jar") && !classPath.contains(File.pathSeparator)
                ? classPath
                : "conformance/target/autodiscover-tck.jar";
    }

    private static String quoted(String word) {
        boolean windows = File.separatorChar == '\\';
        if (PLAIN.matcher(word).matches()) {
            return word;
        }
        return windows ? "\"" + word.replace("\"", "\\\"") + "\"" : "'" + word.replace("'", "'\\''") + "'";
    }
}
