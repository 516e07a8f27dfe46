package org.example.mail.conformance;

import io.github.autodiscovertck.conformance.junit.AutodiscoverConformance;
import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.example.mail.AutodiscoverResponse;
import org.example.mail.OutgoingServer;
import org.xml.sax.SAXException;

@AutodiscoverConformance(RightConformance.Adapter.class)
final class RightConformance {

    private RightConformance() {}

    /** Reports the types only, which is allowed. */
    static class Adapter implements AutodiscoverParser {

        @Override
        public ParserDescription describe() {
            return ParserDescription.of("example mail, in modules", "1", false, "Account/Protocol/Type");
        }

        @Override
        public Reading parse(InputStream document) throws DocumentRejectedException {
            try {
                List<OutgoingServer> servers = AutodiscoverResponse.read(document);
                return servers.isEmpty()
                        ? Reading.EMPTY
                        : Reading.of(response -> response.group("Account", account -> servers.forEach(
                                server -> account.group("Protocol", block -> block.text("Type", type(server))))));
            } catch (SAXException | IOException e) {
                throw new DocumentRejectedException(String.valueOf(e.getMessage()), e);
            }
        }

        String type(OutgoingServer server) {
            return server.type();
        }
    }
}
