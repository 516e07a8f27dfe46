package org.example.mail;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.xml.sax.SAXException;

/** Plugs the parser into the kit. */
public final class ResponseAdapter implements AutodiscoverParser {

    @Override
    public ParserDescription describe() {
        return ParserDescription.of(
                "example mail", "1", false, "Account/Protocol/Type", "Account/Protocol/SMTPLast");
    }

    @Override
    public Reading parse(InputStream document) throws DocumentRejectedException {
        List<OutgoingServer> servers;
        try {
            servers = AutodiscoverResponse.read(document);
        } catch (SAXException | IOException e) {
            throw new DocumentRejectedException(String.valueOf(e.getMessage()), e);
        }
        return servers.isEmpty()
                ? Reading.EMPTY
                : Reading.of(response -> response.group("Account", account -> servers.forEach(
                        server -> account.group("Protocol", protocol -> report(server, protocol)))));
    }

    private static void report(OutgoingServer server, GroupBuilder protocol) {
        protocol.text("Type", server.type());
        String smtpLast = server.smtpLast();
        if (smtpLast == null || smtpLast.equals("on") || smtpLast.equals("off")) {
            protocol.text("SMTPLast", smtpLast);
        } else {
            protocol.invalid("SMTPLast", smtpLast);
        }
    }
}
