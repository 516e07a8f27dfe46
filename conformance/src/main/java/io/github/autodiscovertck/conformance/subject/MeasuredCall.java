package io.github.autodiscovertck.conformance.subject;

/** Gives one document to a parser of the SPI and measures what it takes. */
final class MeasuredCall extends GuardedCall<Measured> {

    private final ParseCall call;
    private final long limitNanoseconds;

    MeasuredCall(ParseCall call, long limitNanoseconds) {
        this.call = call;
        this.limitNanoseconds = limitNanoseconds;
    }

    @Override
    Measured call() {
        return ThreadMeter.measure(call::call);
    }

    @Override
    Measured late() {
        return new Measured(call.late(), limitNanoseconds, Measured.UNKNOWN);
    }

    @Override
    Measured dropped(String why) {
        return new Measured(call.dropped(why), 0, Measured.UNKNOWN);
    }
}
