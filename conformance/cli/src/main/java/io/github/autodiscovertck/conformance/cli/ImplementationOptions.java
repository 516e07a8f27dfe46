package io.github.autodiscovertck.conformance.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options, shared by several commands, that name the implementations and their time limit. */
final class ImplementationOptions {

    private static final double DEFAULT_TIME_LIMIT = 5;

    @Option(
            names = "--command",
            paramLabel = "COMMAND",
            description = "A program that speaks the process protocol, such as \"python3 adapter.py\". Repeatable.")
    private List<String> commands = new ArrayList<>();

    @Option(
            names = "--class-path",
            paramLabel = "PATH",
            description = "Directories and jars with providers of the JVM SPI. Repeatable.")
    private List<String> classPaths = new ArrayList<>();

    @Option(
            names = "--isolate",
            description =
                    "Run each parser on --class-path in its own JVM. A parser that ends its JVM, as by System.exit,"
                            + " or uses up its memory, then fails one document and not the whole run.")
    private boolean isolate;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "5",
            description = "Limit per document, for processor time and for waiting without using any;"
                    + " fractions are allowed."
                    + " Default: ${DEFAULT-VALUE}.")
    private double timeLimit = DEFAULT_TIME_LIMIT;

    ImplementationOptions() {}

    List<StartedImplementation> start() {
        return ImplementationStarter.start(commands, classPaths, timeLimit(), isolate);
    }

    /** {@return whether any implementation other than the reference reader runs in this JVM} */
    boolean runInThisJvm() {
        return !classPaths.isEmpty() && !isolate;
    }

    /**
     * {@return the time limit}
     *
     * @throws UsageException if it is out of range
     */
    Duration timeLimit() {
        if (!(timeLimit > 0 && timeLimit <= 3600)) {
            throw new UsageException("--time-limit must be more than 0 and at most 3600 seconds but is " + timeLimit);
        }
        return Duration.ofMillis(Math.max(1, Math.round(timeLimit * 1000)));
    }

    /** {@return the time limit in the form of the command line, or null for the default} */
    @Nullable String otherTimeLimit() {
        return timeLimit == DEFAULT_TIME_LIMIT ? null : Double.toString(timeLimit);
    }
}
