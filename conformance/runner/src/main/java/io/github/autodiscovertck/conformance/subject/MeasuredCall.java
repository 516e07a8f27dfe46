package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.reading.Outcome;
import java.util.function.Supplier;

/** Sends one document to a parser of the SPI and measures what it costs. */
final class MeasuredCall extends GuardedCall<MeasuredOutcome> {

    private final ParseCall call;
    private final Supplier<ParserThreads.Spent> meter;

    /**
     * Prepares a call.
     *
     * @param call the call
     * @param meter returns what the parser's threads have spent so far; called on the thread that makes the call
     */
    MeasuredCall(ParseCall call, Supplier<ParserThreads.Spent> meter) {
        this.call = call;
        this.meter = meter;
    }

    @Override
    MeasuredOutcome call() {
        long start = System.nanoTime();
        ParserThreads.Spent before = meter.get();
        Outcome outcome = call.call();
        return new MeasuredOutcome(outcome, meter.get().since(before, System.nanoTime() - start));
    }

    @Override
    MeasuredOutcome late(Outcome why, Effort effort) {
        return new MeasuredOutcome(why, effort);
    }

    @Override
    MeasuredOutcome dropped(String why) {
        return new MeasuredOutcome(call.dropped(why), Effort.ofElapsed(0));
    }
}
