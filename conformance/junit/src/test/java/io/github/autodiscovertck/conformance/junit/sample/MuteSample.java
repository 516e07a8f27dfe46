package io.github.autodiscovertck.conformance.junit.sample;

import io.github.autodiscovertck.conformance.spi.ParserDescription;

/** Does not describe itself. */
public final class MuteSample extends ReferenceSample {

    @Override
    public ParserDescription describe() {
        throw new IllegalStateException("out of words");
    }
}
