package io.github.autodiscovertck.conformance.safety;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.Measured;
import io.github.autodiscovertck.conformance.subject.Subject;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.ReadingJson;
import io.github.autodiscovertck.generators.safety.Canary;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * An implementation that is watched while it has a document that points at canaries: a listener on this machine and files
 * in a temporary folder, both gone when this is closed. Such documents are given one at a time, so that what is opened
 * belongs to one of them. To open anything is {@link Outcome.Harmful}, whatever the answer is.
 *
 * <p>Called from one thread.
 */
public final class WatchedSubject implements Subject {

    private static final String INSTEAD = "nothing to be opened that the document points at";
    private static final int MOST_VISITS_NAMED = 3;

    private final Subject subject;
    private final CanaryContent content;
    private final CanaryFolder folder;
    private final CanaryListener listener;

    private WatchedSubject(Subject subject, CanaryContent content, CanaryFolder folder, CanaryListener listener) {
        this.subject = subject;
        this.content = content;
        this.folder = folder;
        this.listener = listener;
    }

    /**
     * Puts up the canaries.
     *
     * @param subject the implementation; stays open
     * @return the watched implementation, to be closed by the caller
     * @throws IOException if there is no port to listen on or no place for a file
     */
    public static WatchedSubject over(Subject subject) throws IOException {
        CanaryContent content = CanaryContent.create();
        CanaryFolder folder = CanaryFolder.create(content);
        try {
            return new WatchedSubject(subject, content, folder, CanaryListener.open(content));
        } catch (IOException e) {
            folder.close();
            throw e;
        }
    }

    @Override
    public ParserDescription description() {
        return subject.description();
    }

    @Override
    public int window() {
        return subject.window();
    }

    @Override
    public int defaultTries() {
        return subject.defaultTries();
    }

    @Override
    public CompletableFuture<Outcome> parse(byte[] document) {
        if (!Canary.isIn(document)) {
            return subject.parse(document);
        }
        Outcome answer = subject.parse(Canary.pointed(document, listener.authority(), folder.url()))
                .join();
        return CompletableFuture.completedFuture(judged(answer, listener.takeVisits()));
    }

    @Override
    public Optional<String> whyNot(Delivery delivery) {
        return subject.whyNot(delivery);
    }

    /** What points at canaries is about what is opened, and given as a whole. */
    @Override
    public CompletableFuture<Outcome> parse(byte[] document, Delivery delivery) {
        return delivery.equals(Delivery.WHOLE) ? parse(document) : subject.parse(document, delivery);
    }

    @Override
    public CompletableFuture<Measured> measure(byte[] document) {
        return subject.measure(document);
    }

    private Outcome judged(Outcome answer, List<String> visits) {
        if (!visits.isEmpty()) {
            String more = visits.size() > MOST_VISITS_NAMED ? " and more" : "";
            String named = String.join(", ", visits.subList(0, Math.min(visits.size(), MOST_VISITS_NAMED)));
            return new Outcome.Harmful(INSTEAD, "the address in the document got " + named + more);
        }
        return said(answer).contains(content.secret())
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

    /** Takes the canaries down; the implementation stays open. */
    @Override
    public void close() {
        listener.close();
        folder.close();
    }
}
