package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.reading.Outcome;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * An implementation under test that always answers. It may hang, crash or write garbage; every document still gets an
 * {@link Outcome}. Documents are sent to it in the order of the calls. Answers may come later, so a caller can send
 * ahead.
 *
 * <p>Called from one thread; the futures complete on any thread.
 */
public interface Implementation extends AutoCloseable {

    /** {@return what the implementation claims to report} */
    ParserDescription description();

    /** {@return how many documents a caller may send ahead before it waits for the first answer} */
    int window();

    /** {@return the number of generated documents per property that suits this kind of implementation} */
    int defaultTries();

    /**
     * Sends a document as a whole.
     *
     * @param document the bytes, which must not be changed
     * @return the outcome; never completes exceptionally
     */
    CompletableFuture<Outcome> parse(byte[] document);

    /**
     * {@return why documents cannot be sent in this way; empty if they can}
     *
     * @param delivery how documents are sent
     */
    default Optional<String> skipReason(Delivery delivery) {
        return delivery.equals(Delivery.WHOLE)
                ? Optional.empty()
                : Optional.of("documents are sent to the implementation as a whole, one at a time");
    }

    /**
     * Sends a document in a given way.
     *
     * @param document the bytes, which must not be changed
     * @param delivery how they are sent; must be supported, see {@link #skipReason}
     * @return the outcome; never completes exceptionally
     */
    default CompletableFuture<Outcome> parse(byte[] document, Delivery delivery) {
        if (!delivery.equals(Delivery.WHOLE)) {
            throw new IllegalArgumentException("a document cannot be given " + delivery.describe());
        }
        return parse(document);
    }

    /**
     * Sends a document and measures what it costs. No other document may be in flight.
     *
     * @param document the bytes, which must not be changed
     * @return the outcome and its cost; never completes exceptionally
     */
    CompletableFuture<MeasuredOutcome> measure(byte[] document);

    /**
     * {@return another connection to the same implementation, to be used and closed by another thread; empty if the
     * implementation must not be called by several threads at once}
     */
    default Optional<Implementation> newConnection() {
        return Optional.empty();
    }

    /** Releases threads and processes. Waits for a process to exit, and kills it if it does not. */
    @Override
    void close();
}
