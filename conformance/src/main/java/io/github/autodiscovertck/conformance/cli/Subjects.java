package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.report.Kit;
import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
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

    private Subjects() {}

    /** {@return the implementations that the options name; the reference reader if they name none} */
    static List<Subject> start(List<String> commands, List<String> classPaths, Duration timeLimit) {
        List<Subject> started = new ArrayList<>();
        try {
            for (String command : commands) {
                started.add(ProcessSubject.start(CommandWords.of(command), timeLimit));
            }
            for (String classPath : classPaths) {
                for (AutodiscoverParser parser : Providers.on(classPath)) {
                    started.add(InProcessSubject.of(parser, timeLimit));
                }
            }
            if (started.isEmpty()) {
                started.add(InProcessSubject.of(new ReferenceParser(Kit.version()), timeLimit));
            }
            return started;
        } catch (SubjectStartException e) {
            started.forEach(Subject::close);
            throw new UsageException(String.valueOf(e.getMessage()));
        } catch (UsageException e) {
            started.forEach(Subject::close);
            throw e;
        }
    }
}
