package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.report.Kit;
import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.subject.InProcessSubject;
import io.github.autodiscovertck.conformance.subject.ProcessSubject;
import io.github.autodiscovertck.conformance.subject.ReferenceParser;
import io.github.autodiscovertck.conformance.subject.SubjectStartException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts what is to be certified. */
final class Subjects {

    private Subjects() {}

    /** {@return the implementations that the options name; the reference reader if they name none} */
    static List<Candidate> start(List<String> commands, List<String> classPaths, Duration timeLimit) {
        List<Candidate> started = new ArrayList<>();
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        boolean complete = false;
        try {
            startAll(commands, classPaths, timeLimit, started);
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

    private static void startAll(
            List<String> commands, List<String> classPaths, Duration timeLimit, List<Candidate> started)
            throws SubjectStartException {
        for (String command : commands) {
            ProcessSubject subject = ProcessSubject.start(CommandWords.of(command), timeLimit);
            started.add(new Candidate(subject, List.of("--command", command)));
        }
        for (String classPath : classPaths) {
            for (AutodiscoverParser parser : Providers.on(classPath)) {
                InProcessSubject subject = InProcessSubject.of(parser, timeLimit);
                started.add(new Candidate(subject, List.of("--class-path", classPath)));
            }
        }
        if (started.isEmpty()) {
            started.add(new Candidate(InProcessSubject.of(new ReferenceParser(Kit.version()), timeLimit), List.of()));
        }
    }
}
