package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Plan;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Keeps the optimizing compiler of the JVM from the kit's own code. A run of the usual length is over before that
 * compiler has paid for itself: without it, the run takes two thirds of the time. Only the kit's packages are named, so
 * that a parser in this JVM is compiled as in any other.
 */
final class KitCompilation {

    private static final String DIRECTIVE = "[{match: [\"io/github/autodiscovertck/*.*\"], c2: {Exclude: true}}]";

    /** With a few times as many, a run takes as long either way. */
    private static final int MOST_TRIES = 10_000;

    private KitCompilation() {}

    /** {@return whether a run is over before it would have been optimized, and not at once} */
    static boolean isNotWorthwhileFor(Plan plan) {
        return plan.tries() <= MOST_TRIES && plan.selection().isEverything();
    }

    /** Does nothing on a JVM that has no such compiler, or does not let itself be told: it is about time alone. */
    static void keepLight() {
        try {
            Path directives = Files.createTempFile("autodiscover-tck", ".json");
            try {
                Files.writeString(directives, DIRECTIVE);
                add(directives);
            } finally {
                Files.delete(directives);
            }
        } catch (IOException | JMException | LinkageError | RuntimeException e) {
            // The run goes on as the JVM sees fit.
        }
    }

    private static void add(Path directives) throws JMException {
        ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "compilerDirectivesAdd",
                        new Object[] {new String[] {directives.toString()}},
                        new String[] {String[].class.getName()});
    }
}
