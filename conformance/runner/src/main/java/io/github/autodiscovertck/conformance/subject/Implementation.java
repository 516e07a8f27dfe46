package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.reading.Outcome;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * An implementation that answers, whatever it does: it may hang, die or talk rubbish, and every document still gets an
 * {@link Outcome}. Documents are given to it one after the other in the order of the calls; answers may come later, so
 * that a caller can send ahead.
 *
 * <p>Called from one thread; the futures complete on any.
 */
public interface Implementation extends AutoCloseable {

    /** {@return what the implementation says of itself} */
    ParserDescription description();

    /** {@return how many documents a caller may send ahead before it waits for the first answer} */
    int window();

    /** {@return the number of generated documents per property that suits this kind of implementation} */
    int defaultTries();

    /**
     * Gives a document to the implementation as a whole.
     *
     * @param document the bytes, which nobody may change
     * @return the outcome; never completes exceptionally
     */
    CompletableFuture<Outcome> parse(byte[] document);

    /**
     * {@return why documents cannot be given to the implementation like this; empty if they can}
     *
     * @param delivery how
     */
    default Optional<String> skipReason(Delivery delivery) {
        return delivery.equals(Delivery.WHOLE)
                ? Optional.empty()
                : Optional.of("the implementation is given every document as a whole, one after the other");
    }

    /**
     * Gives a document to the implementation.
     *
     * @param document the bytes, which nobody may change
     * @param delivery how they come to it; one that is possible, see {@link #skipReason}
     * @return the outcome; never completes exceptionally
     */
    default CompletableFuture<Outcome> parse(byte[] document, Delivery delivery) {
        if (!delivery.equals(Delivery.WHOLE)) {
            throw new IllegalArgumentException("a document cannot be given " + delivery.describe());
        }
        return parse(document);
    }

    /**
     * Gives a document to the implementation and measures what it takes. Nothing else may be under way.
     *
     * @param document the bytes, which nobody may change
     * @return the outcome and its cost; never completes exceptionally
     */
    CompletableFuture<MeasuredOutcome> measure(byte[] document);

    /**
     * {@return another way to the same implementation, for another thread and to be closed by it; empty if the
     * implementation is not to be asked by several at once}
     */
    default Optional<Implementation> newConnection() {
        return Optional.empty();
    }

    /** Lets go of threads and processes; waits for a process to end, and ends it if it does not. */
    @Override
    void close();
}
