package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.reading.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Calls a parser of the SPI on the caller's own thread, for parsers that are known to return. Handing each document to
 * another thread and its answer back costs more than a fast parser takes.
 *
 * <p>Not safe for use by several threads.
 */
public final class DirectImplementation implements Implementation {

    /** Never enforced. */
    private static final Duration NO_LIMIT = Duration.ofDays(1);

    private final AutodiscoverParser parser;
    private final ParserDescription description;

    /**
     * Creates an implementation and calls the parser's {@code describe()}.
     *
     * @param parser the parser
     */
    public DirectImplementation(AutodiscoverParser parser) {
        this(parser, parser.describe());
    }

    private DirectImplementation(AutodiscoverParser parser, ParserDescription description) {
        this.parser = parser;
        this.description = description;
    }

    @Override
    public ParserDescription description() {
        return description;
    }

    @Override
    public int window() {
        return 1;
    }

    @Override
    public int defaultTries() {
        return InProcessImplementation.DEFAULT_TRIES;
    }

    @Override
    public Optional<String> skipReason(Delivery delivery) {
        return DescribeCall.skipReason(delivery, parser.isThreadSafe());
    }

    @Override
    public CompletableFuture<Outcome> parse(byte[] document) {
        return parse(document, Delivery.WHOLE);
    }

    @Override
    public CompletableFuture<Outcome> parse(byte[] document, Delivery delivery) {
        return CompletableFuture.completedFuture(new ParseCall(parser, document, delivery, NO_LIMIT).call());
    }

    @Override
    public CompletableFuture<MeasuredOutcome> measure(byte[] document) {
        ParseCall call = new ParseCall(parser, document, NO_LIMIT);
        return CompletableFuture.completedFuture(new MeasuredCall(call, ParserThreads.Spent::byCurrentThread).call());
    }

    @Override
    public Optional<Implementation> newConnection() {
        return parser.isThreadSafe() ? Optional.of(new DirectImplementation(parser, description)) : Optional.empty();
    }

    @Override
    public void close() {
        // There is no thread to stop.
    }
}
