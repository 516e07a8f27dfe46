package io.github.autodiscovertck.conformance.subject;

import java.io.File;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Starts each parser of the SPI in a separate JVM. If a parser ends its JVM or uses up its memory, only the current
 * document fails, as with any other process.
 *
 * <p>Safe for use by several threads.
 */
public final class ChildJvm {

    /**
     * Options that change how a parser runs. Those that open a port or a file, such as a debugger's, fit one JVM only.
     */
    private static final List<String> INHERITED = List.of("-D", "-Xm", "-Xss", "--add-", "--enable-");

    /**
     * Ample for documents of a few kilobytes. Without a limit, a parser that leaks memory would slow down the machine.
     */
    private static final String MOST_MEMORY = "-Xmx512m";

    private ChildJvm() {}

    /**
     * Starts a provider of the SPI.
     *
     * @param classPath directories and jars with the provider and its dependencies
     * @param provider the name of its class
     * @param timeLimit the time limit for one document; positive
     * @return the implementation, to be closed by the caller
     * @throws ImplementationStartException if it cannot be started, or does not describe itself
     * @throws IllegalArgumentException if the time limit is not positive
     */
    public static ProcessImplementation start(List<Path> classPath, String provider, Duration timeLimit)
            throws ImplementationStartException {
        return start(classPath, List.of(provider), timeLimit);
    }

    /**
     * Starts the kit's own reader.
     *
     * @param version the version of the kit
     * @param timeLimit the time limit for one document; positive
     * @return the implementation, to be closed by the caller
     * @throws ImplementationStartException if no JVM can be started
     * @throws IllegalArgumentException if the time limit is not positive
     */
    public static ProcessImplementation startReference(String version, Duration timeLimit)
            throws ImplementationStartException {
        return start(List.of(), List.of(ReferenceParser.class.getName(), version), timeLimit);
    }

    private static ProcessImplementation start(List<Path> classPath, List<String> parser, Duration timeLimit)
            throws ImplementationStartException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(MOST_MEMORY);
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(option -> INHERITED.stream().anyMatch(option::startsWith))
                .forEach(command::add);
        command.addAll(List.of("-cp", joined(classPath), IsolatedParser.class.getName()));
        command.addAll(parser);
        return ProcessImplementation.startOurs(command, timeLimit);
    }

    /**
     * The kit's class path comes first, as it does in this JVM: both sides must use the same version of the protocol.
     */
    private static String joined(List<Path> classPath) {
        return Stream.concat(
                        Stream.of(System.getProperty("java.class.path", "")),
                        classPath.stream().map(Path::toString))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
