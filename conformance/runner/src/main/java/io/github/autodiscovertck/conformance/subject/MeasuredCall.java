package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.reading.Outcome;
import java.util.function.Supplier;

/** Gives one document to a parser of the SPI and measures what it takes. */
final class MeasuredCall extends GuardedCall<MeasuredOutcome> {

    private final ParseCall call;
    private final Supplier<ParserThreads.Spent> meter;

    /**
     * Prepares a call.
     *
     * @param call the call
     * @param meter says what the threads of the parser have spent so far; asked on the thread that makes the call
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
