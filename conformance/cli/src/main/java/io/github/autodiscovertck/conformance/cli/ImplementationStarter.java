package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.report.KitInfo;
import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.subject.ChildJvm;
import io.github.autodiscovertck.conformance.subject.DirectImplementation;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.conformance.subject.ImplementationStartException;
import io.github.autodiscovertck.conformance.subject.InProcessImplementation;
import io.github.autodiscovertck.conformance.subject.ProcessImplementation;
import io.github.autodiscovertck.conformance.subject.ReferenceParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts the implementations that the command line names. */
final class ImplementationStarter {

    private static final String CLASS_PATH = "--class-path";
    private static final String ISOLATE = "--isolate";

    private final Duration timeLimit;
    private final boolean isolated;
    private final List<StartedImplementation> started = new ArrayList<>();

    private ImplementationStarter(Duration timeLimit, boolean isolated) {
        this.timeLimit = timeLimit;
        this.isolated = isolated;
    }

    /**
     * {@return the implementations that the options name; the reference reader if they name none}
     *
     * @param isolated whether each implementation on the class path gets its own JVM
     */
    static List<StartedImplementation> start(
            List<String> commands, List<String> classPaths, Duration timeLimit, boolean isolated) {
        return new ImplementationStarter(timeLimit, isolated).start(commands, classPaths);
    }

    private List<StartedImplementation> start(List<String> commands, List<String> classPaths) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        boolean complete = false;
        try {
            startAll(commands, classPaths);
            complete = true;
            return started;
        } catch (ImplementationStartException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
            if (!complete) {
                started.forEach(each -> each.implementation().close());
            }
        }
    }

    private void startAll(List<String> commands, List<String> classPaths) throws ImplementationStartException {
        for (String command : commands) {
            add(ProcessImplementation.start(CommandTokenizer.of(command), timeLimit), "--command", command);
        }
        for (String classPath : classPaths) {
            startProviders(classPath);
        }
        if (started.isEmpty() && isolated) {
            add(ChildJvm.startReference(KitInfo.version(), timeLimit), ISOLATE);
        } else if (started.isEmpty()) {
            // The reference reader always terminates and is thread-safe, so it needs no watchdog.
            add(new DirectImplementation(new ReferenceParser(KitInfo.version())));
        }
    }

    private void startProviders(String classPath) throws ImplementationStartException {
        if (isolated) {
            for (String name : ClassPathProviders.namesOn(classPath)) {
                add(
                        ChildJvm.start(ClassPathProviders.entries(classPath), name, timeLimit),
                        ISOLATE,
                        CLASS_PATH,
                        classPath);
            }
        } else {
            for (AutodiscoverParser parser : ClassPathProviders.on(classPath)) {
                add(InProcessImplementation.of(parser, timeLimit), CLASS_PATH, classPath);
            }
        }
    }

    private void add(Implementation implementation, String... options) {
        started.add(new StartedImplementation(implementation, List.of(options)));
    }
}
