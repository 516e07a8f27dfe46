package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Plan;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Keeps the optimizing compiler of the JVM from code that a run of the usual length is over with before that compiler has
 * paid for itself: the run takes two thirds of the time. That is the kit's own code, and where no parser of others runs in
 * this JVM, what of the JDK is called a few thousand times only. Such a parser is compiled as in any other JVM.
 */
final class CompilerDirectives {

    private static final List<String> KIT = List.of("io/github/autodiscovertck/*.*");

    /** Makes the classes of lambdas, looks up resources, and splits and writes some texts. */
    private static final List<String> SELDOM_USED = List.of(
            "jdk/*.*",
            "java/lang/invoke/*.*",
            "java/util/regex/*.*",
            "java/util/stream/*.*",
            "java/text/*.*",
            "java/time/*.*");

    /** With a few times as many, a run takes as long either way. */
    private static final int MOST_TRIES = 10_000;

    private CompilerDirectives() {}

    /** {@return whether a run is over before it would have been optimized, and not at once} */
    static boolean isNotWorthwhileFor(Plan plan) {
        return plan.tries() <= MOST_TRIES && plan.selection().isEverything();
    }

    /**
     * Does nothing on a JVM that has no such compiler, or does not let itself be told: it is about time alone.
     *
     * @param alone whether no parser of others runs in this JVM
     */
    static void keepLight(boolean alone) {
        try {
            Path directives = Files.createTempFile("autodiscover-tck", ".json");
            try {
                Files.writeString(directives, directive(alone));
                add(directives);
            } finally {
                Files.delete(directives);
            }
        } catch (IOException | JMException | LinkageError | RuntimeException e) {
            // The run goes on as the JVM sees fit.
        }
    }

    private static String directive(boolean alone) {
        String patterns = Stream.concat(KIT.stream(), alone ? SELDOM_USED.stream() : Stream.of())
                .collect(Collectors.joining("\", \"", "[\"", "\"]"));
        return "[{match: " + patterns + ", c2: {Exclude: true}}]";
    }

    private static void add(Path directives) throws JMException {
        ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "compilerDirectivesAdd",
                        // The bean splits at spaces what has no quotes.
                        new Object[] {new String[] {'"' + directives.toString() + '"'}},
                        new String[] {String[].class.getName()});
    }
}
