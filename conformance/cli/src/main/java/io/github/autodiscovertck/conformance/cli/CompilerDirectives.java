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
 * Excludes code from the JVM's optimizing compiler (C2) that a run of the usual length does not use long enough to
 * benefit. The run then takes two thirds of the time. Excluded are the kit's own code and, if no foreign parser runs in
 * this JVM, the parts of the JDK that are called only a few thousand times. A foreign parser is always compiled as in
 * any other JVM.
 */
final class CompilerDirectives {

    private static final List<String> KIT = List.of("io/github/autodiscovertck/*.*");

    /** Creates lambda classes, looks up resources, splits and formats text. */
    private static final List<String> SELDOM_USED = List.of(
            "jdk/*.*",
            "java/lang/invoke/*.*",
            "java/util/regex/*.*",
            "java/util/stream/*.*",
            "java/text/*.*",
            "java/time/*.*");

    /** With several times as many, a run takes equally long with and without the directives. */
    private static final int MOST_TRIES = 10_000;

    private CompilerDirectives() {}

    /**
     * {@return whether excluding pays: the run is too short for optimization but long enough to repay the cost of
     * setting the directives}
     */
    static boolean isWorthwhileFor(Plan plan) {
        return plan.tries() <= MOST_TRIES && plan.selection().isEverything();
    }

    /**
     * Adds the compiler directives. Does nothing on a JVM that has no C2 or accepts no directives; only speed is
     * affected.
     *
     * @param alone whether no foreign parser runs in this JVM
     */
    static void excludeFromC2(boolean alone) {
        try {
            Path directives = Files.createTempFile("autodiscover-tck", ".json");
            try {
                Files.writeString(directives, directive(alone));
                add(directives);
            } finally {
                Files.delete(directives);
            }
        } catch (IOException | JMException | LinkageError | RuntimeException e) {
            // The JVM compiles as it does by default.
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
                        // Without the quotes, the bean would split the path at spaces.
                        new Object[] {new String[] {'"' + directives.toString() + '"'}},
                        new String[] {String[].class.getName()});
    }
}
