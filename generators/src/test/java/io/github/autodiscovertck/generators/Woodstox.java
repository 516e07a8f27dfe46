package io.github.autodiscovertck.generators;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A second opinion on what is well-formed. */
final class Woodstox {

    private Woodstox() {}

    static boolean accepts(byte[] document) {
        WstxInputFactory factory = new WstxInputFactory();
        factory.getConfig().doParseLazily(false);
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
