package io.github.autodiscovertck.conformance.junit;

import io.github.autodiscovertck.conformance.certification.Certification;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.subject.InProcessSubject;
import io.github.autodiscovertck.conformance.subject.Subject;
import io.github.autodiscovertck.conformance.subject.SubjectStartException;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.Map;
import java.util.Optional;

/** One parser while the requirements of a class are run on it. */
final class ConformanceSession implements AutoCloseable {

    private final ConformanceSettings settings;
    private final Certification certification;
    private final Subject subject;

    private ConformanceSession(ConformanceSettings settings, Certification certification, Subject subject) {
        this.settings = settings;
        this.certification = certification;
        this.subject = subject;
    }

    /** The parser's threads inherit the context class loader of the thread that starts them. */
    static ConformanceSession open(Class<?> testClass, Preparation.Ready ready) throws CannotCertifyException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(testClass.getClassLoader());
        try {
            ConformanceSettings settings = ready.settings();
            AutodiscoverParser parser = new ParserSource(testClass, settings.parser()).create();
            Subject subject = InProcessSubject.of(parser, settings.timeLimit());
            return new ConformanceSession(settings, ready.certification(), subject);
        } catch (SubjectStartException e) {
            throw new CannotCertifyException(e.getMessage(), e.getCause());
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    Plan plan() {
        return settings.plan();
    }

    boolean strict() {
        return settings.strict();
    }

    /** {@return what the labels in a requirement's source stand for, by label} */
    Map<String, String> sources() {
        return certification.suite().catalogue().sources();
    }

    Optional<String> whyNotClaimed(Requirement requirement) {
        return certification.whyNotClaimed(subject, requirement);
    }

    RequirementResult run(Requirement requirement) {
        return certification.run(subject, requirement);
    }

    @Override
    public void close() {
        subject.close();
    }
}
