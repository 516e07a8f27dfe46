package io.github.autodiscovertck.conformance.safety;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.conformance.subject.MeasuredOutcome;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.ReadingJson;
import io.github.autodiscovertck.generators.safety.Canary;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * An implementation that is watched while it parses a document that points at {@link Canaries}. Such documents are sent
 * one at a time, so that each access can be attributed to one document. Any access is {@link Outcome.Harmful}, whatever
 * the answer.
 *
 * <p>Called from one thread.
 */
public final class WatchedImplementation implements Implementation {

    private static final String INSTEAD = "no access to anything that the document points at";
    private static final int MOST_VISITS_NAMED = 3;

    private final Implementation implementation;
    private final Canaries canaries;

    WatchedImplementation(Implementation implementation, Canaries canaries) {
        this.implementation = implementation;
        this.canaries = canaries;
    }

    @Override
    public ParserDescription description() {
        return implementation.description();
    }

    @Override
    public int window() {
        return implementation.window();
    }

    @Override
    public int defaultTries() {
        return implementation.defaultTries();
    }

    @Override
    public CompletableFuture<Outcome> parse(byte[] document) {
        if (!Canary.isIn(document)) {
            return implementation.parse(document);
        }
        CanaryListener listener = canaries.listener();
        byte[] pointed =
                Canary.pointed(document, listener.authority(), canaries.folder().url());
        Outcome answer = implementation.parse(pointed).join();
        return CompletableFuture.completedFuture(judged(answer, listener.drainConnections()));
    }

    @Override
    public Optional<String> skipReason(Delivery delivery) {
        return implementation.skipReason(delivery);
    }

    /** Documents that point at canaries test what is opened, so they are always delivered whole. */
    @Override
    public CompletableFuture<Outcome> parse(byte[] document, Delivery delivery) {
        return delivery.equals(Delivery.WHOLE) ? parse(document) : implementation.parse(document, delivery);
    }

    @Override
    public CompletableFuture<MeasuredOutcome> measure(byte[] document) {
        return implementation.measure(document);
    }

    private Outcome judged(Outcome answer, List<String> visits) {
        if (!visits.isEmpty()) {
            String more = visits.size() > MOST_VISITS_NAMED ? " and more" : "";
            String named = String.join(", ", visits.subList(0, Math.min(visits.size(), MOST_VISITS_NAMED)));
            return new Outcome.Harmful(INSTEAD, "the address in the document got " + named + more);
        }
        return said(answer).contains(canaries.content().secret())
                ? new Outcome.Harmful(INSTEAD, "the answer has the content of a file that the document points at")
                : answer;
    }

    private static String said(Outcome answer) {
        if (answer instanceof Outcome.Accepted accepted) {
            return ReadingJson.toJson(accepted.reading());
        }
        if (answer instanceof Outcome.Rejected rejected) {
            return rejected.reason();
        }
        return answer instanceof Outcome.Crashed crashed ? crashed.reason() : "";
    }

    /** Does nothing: the implementation and the canaries are closed by their owners. */
    @Override
    public void close() {
        // Nothing to close.
    }
}
