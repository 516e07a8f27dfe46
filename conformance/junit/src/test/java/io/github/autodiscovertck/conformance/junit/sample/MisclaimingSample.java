package io.github.autodiscovertck.conformance.junit.sample;

import io.github.autodiscovertck.conformance.spi.ParserDescription;

/** Claims an address that the format does not have. */
public final class MisclaimingSample extends ReferenceSample {

    @Override
    public ParserDescription describe() {
        return ParserDescription.of("misclaiming", "1", false, "Account/Protocol/SmtpLast");
    }
}
