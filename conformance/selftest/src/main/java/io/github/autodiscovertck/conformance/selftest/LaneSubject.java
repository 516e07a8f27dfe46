package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.DirectImplementation;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.conformance.subject.MeasuredOutcome;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.reading.Outcome;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * A parser among others that are given the same documents. Which of them has to make the tree of a document, and which finds
 * it at hand, is chance: what a document costs is measured with the tree at hand, so that no size of it seems to cost far
 * more than another.
 *
 * <p>For one thread.
 *
 * @param parser the parser
 */
record LaneSubject(DirectImplementation parser) implements Implementation {

    @Override
    public CompletableFuture<MeasuredOutcome> measure(byte[] document) {
        RecentTrees trees = RecentTrees.ofThisThread();
        long before = trees.made();
        CompletableFuture<MeasuredOutcome> measured = parser.measure(document);
        return trees.made() == before ? measured : parser.measure(document);
    }

    @Override
    public ParserDescription description() {
        return parser.description();
    }

    @Override
    public int window() {
        return parser.window();
    }

    @Override
    public int defaultTries() {
        return parser.defaultTries();
    }

    @Override
    public Optional<String> skipReason(Delivery delivery) {
        return parser.skipReason(delivery);
    }

    @Override
    public CompletableFuture<Outcome> parse(byte[] document) {
        return parser.parse(document);
    }

    @Override
    public CompletableFuture<Outcome> parse(byte[] document, Delivery delivery) {
        return parser.parse(document, delivery);
    }

    @Override
    public void close() {
        parser.close();
    }
}
