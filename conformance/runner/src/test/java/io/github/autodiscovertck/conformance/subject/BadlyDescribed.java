package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.InputStream;

/**
 * A parser whose {@code describe()} misbehaves.
 *
 * @param description what it does instead
 */
record BadlyDescribed(Description description) implements AutodiscoverParser {

    /** The behaviour of {@code describe()}. */
    interface Description {
        ParserDescription get();
    }

    @Override
    public ParserDescription describe() {
        return description.get();
    }

    @Override
    public Reading parse(InputStream document) {
        return Reading.EMPTY;
    }
}
