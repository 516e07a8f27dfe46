package io.github.autodiscovertck.generators;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A second opinion on well-formedness. */
final class Woodstox {

    private Woodstox() {}

    static boolean accepts(byte[] document) {
        WstxInputFactory factory = new WstxInputFactory();
        factory.getConfig().doParseLazily(false);
        factory.setXMLResolver((publicId, systemId, base, namespace) ->
                new ByteArrayInputStream(Canaries.at(systemId).getBytes(StandardCharsets.US_ASCII)));
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(document));
            while (reader.hasNext()) {
                reader.next();
            }
            return true;
        } catch (XMLStreamException e) {
            return false;
        }
    }
}
