package io.github.autodiscovertck.conformance.junit;

import io.github.autodiscovertck.conformance.certification.AdapterFaultException;
import io.github.autodiscovertck.conformance.certification.Certification;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.conformance.subject.ImplementationStartException;
import io.github.autodiscovertck.conformance.subject.InProcessImplementation;
import io.github.autodiscovertck.conformance.text.AdapterFaultText;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A parser for as long as the requirements of a class run. */
final class ConformanceSession implements AutoCloseable {

    static final String ADAPTER_AT_FAULT = "the adapter is at fault, see the failure of the class";

    private final ConformanceSettings settings;
    private final Certification certification;
    private final Implementation implementation;
    private @Nullable AdapterFaultException fault;

    private ConformanceSession(
            ConformanceSettings settings, Certification certification, Implementation implementation) {
        this.settings = settings;
        this.certification = certification;
        this.implementation = implementation;
    }

    /** Sets the context class loader, which the parser's threads inherit. */
    static ConformanceSession open(Class<?> testClass, Preparation.Ready ready) throws CannotCertifyException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(testClass.getClassLoader());
        try {
            ConformanceSettings settings = ready.settings();
            AutodiscoverParser parser = new ParserSource(testClass, settings.parser()).create();
            Implementation implementation = InProcessImplementation.of(parser, settings.timeLimit());
            return new ConformanceSession(settings, ready.certification(), implementation);
        } catch (ImplementationStartException e) {
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

    /** {@return the meaning of the labels in a requirement's source, by label} */
    Map<String, String> sources() {
        return certification.suite().catalogue().sources();
    }

    /** {@return why a requirement is not run; empty if it is} */
    Optional<String> skipReason(Requirement requirement) {
        return fault == null ? certification.skipReason(implementation, requirement) : Optional.of(ADAPTER_AT_FAULT);
    }

    /** {@return the result; empty if the adapter is at fault} */
    Optional<RequirementResult> run(Requirement requirement) {
        try {
            return Optional.of(certification.run(implementation, requirement));
        } catch (AdapterFaultException e) {
            fault = e.of(implementation.description().name());
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        implementation.close();
    }

    /** Fails the class once for all its requirements, because none of them can be judged. */
    void requireSoundAdapter() throws CannotCertifyException {
        if (fault != null) {
            throw new CannotCertifyException(AdapterFaultText.of(fault), null);
        }
    }
}
