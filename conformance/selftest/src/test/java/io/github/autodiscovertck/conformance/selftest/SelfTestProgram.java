package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.subject.ImplementationStartException;
import io.github.autodiscovertck.conformance.subject.ProcessImplementation;
import io.github.autodiscovertck.conformance.subject.ServedParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Runs one parser of the self-test as a program behind the process protocol. */
public final class SelfTestProgram {

    /** Where others use the machine, too, a program may have to wait. */
    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

    private SelfTestProgram() {}

    /** Runs until the end of standard input. The first argument is the name of the parser. */
    public static void main(String[] arguments) throws IOException {
        ServedParser.serve(parsers().get(arguments[0]).get());
    }

    private static Map<String, Supplier<AutodiscoverParser>> parsers() {
        Map<String, Supplier<AutodiscoverParser>> parsers = new TreeMap<>();
        Mistakes.all().forEach(mistake -> parsers.put(mistake.name(), mistake.parser()));
        FairParsers.all().forEach(fair -> parsers.put(fair.name(), fair.parser()));
        return parsers;
    }

    /** {@return the program of this parser, to be closed} It starts fast and stays small: there may be hundreds. */
    static ProcessImplementation start(String parser) throws ImplementationStartException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                SelfTestProgram.class.getName(),
                parser);
        return ProcessImplementation.start(command, TIME_LIMIT);
    }
}
