package org.example.mail;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Plugs the parser into the kit. Crashes if it is not run with what the project depends on. */
public final class TypeAdapter implements AutodiscoverParser {

    @Override
    public ParserDescription describe() {
        return ParserDescription.of("own versions", "1", false, "Account/Protocol/Type");
    }

    @Override
    public Reading parse(InputStream document) throws DocumentRejectedException, IOException {
        OwnVersions.requireThose();
        try {
            List<String> types = TypeReader.types(TypeReader.read(document));
            return types.isEmpty()
                    ? Reading.EMPTY
                    : Reading.of(response -> response.group("Account", account -> types.forEach(
                            type -> account.group("Protocol", protocol -> protocol.text("Type", type)))));
        } catch (XMLStreamException e) {
            throw new DocumentRejectedException(String.valueOf(e.getMessage()), e);
        }
    }
}
