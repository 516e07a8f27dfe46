package org.example.mail;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.xml.sax.SAXException;

/** Takes everything but off for on. */
public final class FaultyAdapter implements AutodiscoverParser {

    @Override
    public ParserDescription describe() {
        return ParserDescription.of("faulty", "1", true, "Account/Protocol/Type", "Account/Protocol/SMTPLast");
    }

    @Override
    public Reading parse(InputStream document) throws DocumentRejectedException {
        try {
            List<OutgoingServer> servers = AutodiscoverResponse.read(document);
            return Reading.of(response -> response.group("Account", account -> servers.forEach(
                    server -> account.group("Protocol", protocol -> protocol.text("Type", server.type())
                            .onOff("SMTPLast", !"off".equals(server.smtpLast()))))));
        } catch (SAXException | IOException e) {
            throw new DocumentRejectedException(String.valueOf(e.getMessage()), e);
        }
    }
}
