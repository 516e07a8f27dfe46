package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.InputStream;

/**
 * A parser that cannot say properly what it is.
 *
 * @param description what it does instead
 */
record BadlyDescribed(Description description) implements AutodiscoverParser {

    /** What a parser does when it is asked to describe itself. */
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
