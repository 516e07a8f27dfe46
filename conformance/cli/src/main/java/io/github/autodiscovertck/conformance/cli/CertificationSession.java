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

/** Certifies implementations one after the other, and keeps what they do to this JVM from each other and from the kit. */
final class CertificationSession {

    private final List<StartedImplementation> candidates;
    private final ShutdownHandler interruption;
    private final StandardStreamGuard printed;
    private final JvmStateSnapshot before;

    /** What the parsers set up when they were created, and may count on. */
    private final JvmStateSnapshot created = new JvmStateSnapshot();

    private CertificationSession(
            List<StartedImplementation> candidates,
            ShutdownHandler interruption,
            StandardStreamGuard printed,
            JvmStateSnapshot before) {
        this.candidates = candidates;
        this.interruption = interruption;
        this.printed = printed;
        this.before = before;
    }

    /**
     * Starts the implementations and closes them at the end of the work.
     *
     * @param options which implementations
     * @param err where it is said that a parser ends the process
     * @param work what is done with them, and gives the exit code
     * @return the exit code
     */
    static int run(ImplementationOptions options, PrintWriter err, ToIntFunction<CertificationSession> work) {
        try (StandardStreamGuard printed = new StandardStreamGuard();
                ShutdownHandler interruption = ShutdownHandler.watch(err, options.timeLimit())) {
            JvmStateSnapshot before = new JvmStateSnapshot();
            List<StartedImplementation> candidates = options.start();
            try {
                return work.applyAsInt(new CertificationSession(candidates, interruption, printed, before));
            } finally {
                before.restore();
                candidates.forEach(candidate -> candidate.implementation().close());
            }
        }
    }

    List<StartedImplementation> candidates() {
        return candidates;
    }

    boolean isInterrupted() {
        return interruption.isRequested();
    }

    /**
     * {@return what was found of an implementation}
     *
     * @throws UsageException if the plan leaves nothing to run
     */
    Certificate certify(StartedImplementation candidate, Suite suite, Plan plan, ConsoleReport report) {
        Implementation implementation = candidate.implementation();
        created.restore();
        try (ConsoleProgress progress = new ConsoleProgress(
                implementation.description().name(), interruption::isRequested, printed.standardError())) {
            Certification certification = certification(suite, plan, progress);
            report.begin(
                    implementation.description(),
                    plan,
                    certification.requirements().size());
            Certificate certificate = certification.run(implementation);
            report.leftOut(printed.newLines());
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
