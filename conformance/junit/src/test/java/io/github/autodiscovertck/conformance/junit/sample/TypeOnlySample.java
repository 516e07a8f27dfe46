package io.github.autodiscovertck.conformance.junit.sample;

import io.github.autodiscovertck.conformance.spi.ParserDescription;

/** Reports only the Types of blocks. */
public final class TypeOnlySample extends ReferenceSample {

    @Override
    public ParserDescription describe() {
        return ParserDescription.of("type only", "1", false, "Account/Protocol/Type");
    }
}
