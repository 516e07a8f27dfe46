package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.AdapterFaultException;
import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Certification;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.report.ConsoleReport;
import io.github.autodiscovertck.conformance.subject.Implementation;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Certifies implementations one after the other. Undoes their changes to the state of this JVM, so that they affect
 * neither each other nor the kit.
 */
final class CertificationSession {

    private final List<StartedImplementation> implementations;
    private final ShutdownHandler shutdown;
    private final StandardStreamGuard streams;
    private final JvmStateSnapshot before;

    /** The state after the parsers were created. They may depend on what they set up there. */
    private final JvmStateSnapshot created = new JvmStateSnapshot();

    private CertificationSession(
            List<StartedImplementation> implementations,
            ShutdownHandler shutdown,
            StandardStreamGuard streams,
            JvmStateSnapshot before) {
        this.implementations = implementations;
        this.shutdown = shutdown;
        this.streams = streams;
        this.before = before;
    }

    /**
     * Starts the implementations, does the work, and closes the implementations.
     *
     * @param options the options that name the implementations
     * @param err receives the message that a parser has ended the process
     * @param work the work; it returns the exit code
     * @return the exit code
     */
    static int run(ImplementationOptions options, PrintWriter err, ToIntFunction<CertificationSession> work) {
        try (StandardStreamGuard streams = new StandardStreamGuard();
                ShutdownHandler shutdown = ShutdownHandler.watch(err, options.timeLimit())) {
            JvmStateSnapshot before = new JvmStateSnapshot();
            List<StartedImplementation> implementations = options.start();
            try {
                return work.applyAsInt(new CertificationSession(implementations, shutdown, streams, before));
            } finally {
                before.restore();
                implementations.forEach(started -> started.implementation().close());
            }
        }
    }

    List<StartedImplementation> implementations() {
        return implementations;
    }

    boolean isInterrupted() {
        return shutdown.isRequested();
    }

    /**
     * {@return the certificate of an implementation}
     *
     * @throws UsageException if the plan leaves nothing to run
     */
    Certificate certify(StartedImplementation started, Suite suite, Plan plan, ConsoleReport report) {
        Implementation implementation = started.implementation();
        created.restore();
        try (ConsoleProgress progress = new ConsoleProgress(
                implementation.description().name(), shutdown::isRequested, streams.standardError())) {
            Certification certification = certification(suite, plan, progress);
            report.begin(
                    implementation.description(),
                    plan,
                    certification.requirements().size());
            Certificate certificate = certification.run(implementation);
            report.leftOut(streams.newLines());
            return certificate;
        } catch (AdapterFaultException e) {
            throw e.of(implementation.description().name());
        } finally {
            before.restore();
        }
    }

    private static Certification certification(Suite suite, Plan plan, ConsoleProgress progress) {
        try {
            return new Certification(suite, plan, progress);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
