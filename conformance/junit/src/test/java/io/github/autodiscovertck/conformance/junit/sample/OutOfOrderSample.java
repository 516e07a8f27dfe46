package io.github.autodiscovertck.conformance.junit.sample;

/** Cannot be created. */
public final class OutOfOrderSample extends ReferenceSample {

    public OutOfOrderSample() {
        throw new IllegalStateException("no schema");
    }
}
