package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.reading.Outcome;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A parser of the SPI that runs on a separate thread of this JVM. Anything that it throws becomes an outcome. A
 * document that exceeds the time limit fails alone: a new thread continues with the next document.
 *
 * <p>Two things cannot be prevented inside one JVM: a parser that calls {@code System.exit}, and one that loops
 * forever, because its thread cannot be ended. After sixteen such threads, the remaining documents are not parsed. A
 * process ({@link ProcessImplementation}) has neither limit.
 *
 * <p>Safe for use by several threads. Documents are parsed in the order of the calls, and requirements do not run in
 * parallel: a parser that uses locks would wait for documents of other threads within its time limit, and one that is
 * not thread-safe, although it says so, would fail requirements at random.
 */
public final class InProcessImplementation implements Implementation {

    /** The default number of generated documents per property. */
    public static final int DEFAULT_TRIES = 1000;

    private static final int WINDOW = 64;

    private final AutodiscoverParser parser;
    private final Duration timeLimit;
    private final CallRunner runner;
    private final ParserDescription description;
    private final boolean threadSafe;

    private InProcessImplementation(
            AutodiscoverParser parser,
            Duration timeLimit,
            CallRunner runner,
            ParserDescription description,
            boolean threadSafe) {
        this.parser = parser;
        this.timeLimit = timeLimit;
        this.runner = runner;
        this.description = description;
        this.threadSafe = threadSafe;
    }

    /**
     * Starts a thread for a parser and calls its {@code describe()}.
     *
     * @param parser the parser
     * @param timeLimit how much processor time it may use for one document, and how long it may wait without using any;
     *     also applies to {@code describe()}; positive
     * @return the implementation, to be closed by the caller
     * @throws ImplementationStartException if the parser does not describe itself
     * @throws IllegalArgumentException if the time limit is not positive
     */
    public static InProcessImplementation of(AutodiscoverParser parser, Duration timeLimit)
            throws ImplementationStartException {
        Objects.requireNonNull(parser);
        TimeLimit.requirePositive(timeLimit);
        CallRunner runner = new CallRunner(timeLimit);
        DescribeCall call = new DescribeCall(parser, timeLimit);
        runner.submit(call);
        DescribeCall.Answer answer = call.answer().join();
        ParserDescription description = answer.description();
        if (description == null) {
            runner.close();
            throw new ImplementationStartException(
                    parser.getClass().getName() + ".describe() " + answer.problem()
                            + "; it has to return the parser's description",
                    answer.cause());
        }
        return new InProcessImplementation(parser, timeLimit, runner, description, answer.threadSafe());
    }

    @Override
    public ParserDescription description() {
        return description;
    }

    @Override
    public int window() {
        return WINDOW;
    }

    @Override
    public int defaultTries() {
        return DEFAULT_TRIES;
    }

    @Override
    public Optional<String> skipReason(Delivery delivery) {
        return DescribeCall.skipReason(delivery, threadSafe);
    }

    @Override
    public CompletableFuture<Outcome> parse(byte[] document) {
        return parse(document, Delivery.WHOLE);
    }

    @Override
    public CompletableFuture<Outcome> parse(byte[] document, Delivery delivery) {
        ParseCall call = new ParseCall(parser, document, delivery, timeLimit);
        runner.submit(call);
        return call.answer();
    }

    @Override
    public CompletableFuture<MeasuredOutcome> measure(byte[] document) {
        MeasuredCall call = new MeasuredCall(new ParseCall(parser, document, timeLimit), runner::spent);
        runner.submit(call);
        return call.answer();
    }

    @Override
    public void close() {
        runner.close();
    }
}
