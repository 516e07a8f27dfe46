package org.example.mail;

import io.github.autodiscovertck.conformance.junit.AutodiscoverConformance;
import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.InputStream;
import java.util.List;

@AutodiscoverConformance(FaultyConformanceTest.FirstBlockOnly.class)
class FaultyConformanceTest {

    /** Stops after the first block. */
    static final class FirstBlockOnly implements AutodiscoverParser {

        @Override
        public ParserDescription describe() {
            return ParserDescription.of("faulty", "1", false, "Account/Protocol/Type");
        }

        @Override
        public Reading parse(InputStream document) throws Exception {
            List<String> types = TypeReader.types(TypeReader.read(document));
            return types.isEmpty()
                    ? Reading.EMPTY
                    : Reading.of(response -> response.group("Account", account -> account.group(
                            "Protocol", protocol -> protocol.text("Type", types.get(0)))));
        }
    }
}
