package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Value;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A correct parser of everything that reports what is absent as absent, so that each value it reports was sent. */
class CorrectDom extends DomParser {

    static final ParserDescription DESCRIPTION =
            ParserDescription.of("changed at one address", "1", false, ValueAddress.claims());

    @Override
    public ParserDescription describe() {
        return DESCRIPTION;
    }

    @Override
    @Nullable Value whenAbsent(Element block, PoxElement element) {
        return null;
    }

    @Override
    @Nullable Value whenAbsent(Element block) {
        return null;
    }
}
