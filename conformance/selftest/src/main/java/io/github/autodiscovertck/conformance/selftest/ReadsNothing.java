package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.Reading;
import org.w3c.dom.Document;

/** Checks that a document is well-formed and that the names of the root and of Response are right, and reads nothing. */
final class ReadsNothing extends DomParser {

    private final String address;

    /**
     * Creates it.
     *
     * @param address the one address that it claims to report
     */
    ReadsNothing(String address) {
        this.address = address;
    }

    @Override
    public ParserDescription describe() {
        return ParserDescription.of("reads nothing", "1", false, address);
    }

    @Override
    Reading read(Document document) {
        response(document.getDocumentElement());
        return Reading.EMPTY;
    }
}
