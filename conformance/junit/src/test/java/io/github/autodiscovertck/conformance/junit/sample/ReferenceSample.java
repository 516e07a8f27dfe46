package io.github.autodiscovertck.conformance.junit.sample;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.ReferenceParser;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.InputStream;

/** A correct parser, as a user would write it. */
public class ReferenceSample implements AutodiscoverParser {

    private final ReferenceParser parser = new ReferenceParser("sample");

    @Override
    public ParserDescription describe() {
        return parser.describe();
    }

    @Override
    public Reading parse(InputStream document) throws Exception {
        return parser.parse(document);
    }

    @Override
    public boolean isThreadSafe() {
        return parser.isThreadSafe();
    }
}
