package io.github.autodiscovertck.conformance.junit;

import io.github.autodiscovertck.conformance.certification.AdapterFaultException;
import io.github.autodiscovertck.conformance.certification.Certification;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.subject.InProcessSubject;
import io.github.autodiscovertck.conformance.subject.Subject;
import io.github.autodiscovertck.conformance.subject.SubjectStartException;
import io.github.autodiscovertck.conformance.text.AdapterFaultText;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One parser while the requirements of a class are run on it. */
final class ConformanceSession implements AutoCloseable {

    static final String ADAPTER_AT_FAULT = "the adapter is at fault, see the failure of the class";

    private final ConformanceSettings settings;
    private final Certification certification;
    private final Subject subject;
    private @Nullable AdapterFaultException fault;

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

    /** {@return why a requirement is not run; empty if it is} */
    Optional<String> whyNot(Requirement requirement) {
        return fault == null ? whyNotClaimed(requirement) : Optional.of(ADAPTER_AT_FAULT);
    }

    private Optional<String> whyNotClaimed(Requirement requirement) {
        return certification.whyNotClaimed(subject, requirement);
    }

    /** {@return what was found; empty if the adapter is at fault} */
    Optional<RequirementResult> run(Requirement requirement) {
        try {
            return Optional.of(certification.run(subject, requirement));
        } catch (AdapterFaultException e) {
            fault = e.of(subject.description().name());
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        subject.close();
    }

    /** The class fails once for all its requirements: nothing is known of any of them. */
    void requireSoundAdapter() throws CannotCertifyException {
        if (fault != null) {
            throw new CannotCertifyException(AdapterFaultText.of(fault), null);
        }
    }
}
