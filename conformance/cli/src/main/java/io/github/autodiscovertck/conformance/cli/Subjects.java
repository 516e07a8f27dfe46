package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.report.Kit;
import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.subject.ChildJvm;
import io.github.autodiscovertck.conformance.subject.DirectSubject;
import io.github.autodiscovertck.conformance.subject.InProcessSubject;
import io.github.autodiscovertck.conformance.subject.ProcessSubject;
import io.github.autodiscovertck.conformance.subject.ReferenceParser;
import io.github.autodiscovertck.conformance.subject.Subject;
import io.github.autodiscovertck.conformance.subject.SubjectStartException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts what is to be certified. */
final class Subjects {

    private static final String CLASS_PATH = "--class-path";
    private static final String ISOLATE = "--isolate";

    private final Duration timeLimit;
    private final boolean isolated;
    private final List<Candidate> started = new ArrayList<>();

    private Subjects(Duration timeLimit, boolean isolated) {
        this.timeLimit = timeLimit;
        this.isolated = isolated;
    }

    /**
     * {@return the implementations that the options name; the reference reader if they name none}
     *
     * @param isolated whether each that runs on the JVM gets a JVM of its own
     */
    static List<Candidate> start(List<String> commands, List<String> classPaths, Duration timeLimit, boolean isolated) {
        return new Subjects(timeLimit, isolated).start(commands, classPaths);
    }

    private List<Candidate> start(List<String> commands, List<String> classPaths) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        boolean complete = false;
        try {
            startAll(commands, classPaths);
            complete = true;
            return started;
        } catch (SubjectStartException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
            if (!complete) {
                started.forEach(candidate -> candidate.subject().close());
            }
        }
    }

    private void startAll(List<String> commands, List<String> classPaths) throws SubjectStartException {
        for (String command : commands) {
            add(ProcessSubject.start(CommandWords.of(command), timeLimit), "--command", command);
        }
        for (String classPath : classPaths) {
            startProviders(classPath);
        }
        if (started.isEmpty() && isolated) {
            add(ChildJvm.startReference(Kit.version(), timeLimit), ISOLATE);
        } else if (started.isEmpty()) {
            // It is known to come back, and from several threads.
            add(new DirectSubject(new ReferenceParser(Kit.version())));
        }
    }

    private void startProviders(String classPath) throws SubjectStartException {
        if (isolated) {
            for (String name : Providers.namesOn(classPath)) {
                add(ChildJvm.start(Providers.entries(classPath), name, timeLimit), ISOLATE, CLASS_PATH, classPath);
            }
        } else {
            for (AutodiscoverParser parser : Providers.on(classPath)) {
                add(InProcessSubject.of(parser, timeLimit), CLASS_PATH, classPath);
            }
        }
    }

    private void add(Subject subject, String... options) {
        started.add(new Candidate(subject, List.of(options)));
    }
}
