package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Failure;
import io.github.autodiscovertck.conformance.subject.InProcessImplementation;
import io.github.autodiscovertck.core.reading.Outcome;

/** Says where --isolate would have kept one document from costing others. */
final class IsolationAdvice {

    private IsolationAdvice() {}

    /** {@return one line, or nothing where it would have made no difference} */
    static String on(StartedImplementation candidate, Certificate certificate) {
        boolean harmed = candidate.implementation() instanceof InProcessImplementation
                && certificate.requirements().stream()
                        .flatMap(result -> result.failures().stream())
                        .anyMatch(IsolationAdvice::outlastsItsDocument);
        return harmed
                ? "  It used up memory or threads of this JVM, which other documents then lacked; with --isolate it has"
                        + " a JVM of its own.\n"
                : "";
    }

    private static boolean outlastsItsDocument(Failure failure) {
        return failure.smallest().outcome() instanceof Outcome.Crashed crashed
                && (crashed.reason().startsWith("OutOfMemoryError")
                        || crashed.reason().startsWith("not parsed: "));
    }
}
