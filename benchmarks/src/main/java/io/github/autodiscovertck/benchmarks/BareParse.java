package io.github.autodiscovertck.benchmarks;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The baseline: one reused Woodstox factory that scans documents to their end and keeps nothing. */
final class BareParse {

    private final XMLInputFactory factory = new com.ctc.wstx.stax.WstxInputFactory();

    BareParse() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    /** {@return the number of events up to the end, or up to the first well-formedness error} */
    int parse(byte[] document) {
        int events = 0;
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
            while (xml.hasNext()) {
                xml.next();
                events++;
            }
            xml.close();
        } catch (XMLStreamException e) {
            // Many documents of the kit are malformed on purpose.
            return events;
        }
        return events;
    }
}
