package io.github.autodiscovertck.conformance.junit.sample;

import io.github.autodiscovertck.conformance.spi.ParserDescription;

/** Reports types of blocks and nothing else. */
public final class TypeOnlySample extends ReferenceSample {

    @Override
    public ParserDescription describe() {
        return ParserDescription.of("type only", "1", false, "Account/Protocol/Type");
    }
}
