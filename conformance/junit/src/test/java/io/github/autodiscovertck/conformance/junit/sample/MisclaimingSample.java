package io.github.autodiscovertck.conformance.junit.sample;

import io.github.autodiscovertck.conformance.spi.ParserDescription;

/** Has an adapter that mistakes an address. */
public final class MisclaimingSample extends ReferenceSample {

    @Override
    public ParserDescription describe() {
        return ParserDescription.of("misclaiming", "1", false, "Account/Protocol/SmtpLast");
    }
}
