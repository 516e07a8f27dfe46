package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Failure;
import io.github.autodiscovertck.conformance.subject.InProcessImplementation;
import io.github.autodiscovertck.core.reading.Outcome;

/** Recommends {@code --isolate} if one document made the parser fail on others. */
final class IsolationAdvice {

    private IsolationAdvice() {}

    /** {@return one line, or an empty text if isolation would have made no difference} */
    static String on(StartedImplementation started, Certificate certificate) {
        boolean affectsOthers = started.implementation() instanceof InProcessImplementation
                && certificate.requirements().stream()
                        .flatMap(result -> result.failures().stream())
                        .anyMatch(IsolationAdvice::affectsOtherDocuments);
        return affectsOthers
                ? "  It used up memory or threads of this JVM, which other documents then lacked; with --isolate it has"
                        + " a JVM of its own.\n"
                : "";
    }

    private static boolean affectsOtherDocuments(Failure failure) {
        return failure.smallest().outcome() instanceof Outcome.Crashed crashed
                && (crashed.reason().startsWith("OutOfMemoryError")
                        || crashed.reason().startsWith("not parsed: "));
    }
}
