package io.github.autodiscovertck.core.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses with the JDK's own parser, whatever other parsers are on the class path. */
final class JdkXml {

    private JdkXml() {}

    static boolean isWellFormed(byte[] document) throws ParserConfigurationException, IOException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        try {
            factory.newSAXParser().parse(new ByteArrayInputStream(document), new DefaultHandler());
            return true;
        } catch (SAXException | IOException e) {
            return false;
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
