package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** A correct parser on the JDK's SAX that reports two elements, as sent, and no defaults. The last value wins. */
final class SaxParser implements AutodiscoverParser {

    private final SAXParser parser = newParser();

    private static SAXParser newParser() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newSAXParser();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("the JDK's SAX knows all of these", e);
        }
    }

    @Override
    public ParserDescription describe() {
        return ParserDescription.of("SAX", "1", false, "Account/Protocol/Type", "Account/Protocol/SMTPLast");
    }

    @Override
    public Reading parse(InputStream document) throws DocumentRejectedException, IOException {
        Blocks blocks = new Blocks();
        try {
            parser.parse(document, blocks);
        } catch (SAXParseException e) {
            throw new DocumentRejectedException(String.valueOf(e.getMessage()), e.getLineNumber(), e.getColumnNumber());
        } catch (SAXException | IOException e) {
            throw new DocumentRejectedException(String.valueOf(e.getMessage()), e);
        }
        if (!blocks.inResponse) {
            throw new DocumentRejectedException("not an Autodiscover response");
        }
        return Reading.of(response -> response.group("Account", account -> blocks.report(account)));
    }

    /** Collects the texts of each Account-level block of a settings response. */
    private static final class Blocks extends DefaultHandler {
        private static final List<String> RESPONSE = List.of("Autodiscover", "Response");
        private static final List<String> BLOCK = List.of("Autodiscover", "Response", "Account", "Protocol");
        private static final List<String> ACTION = List.of("Autodiscover", "Response", "Account", "Action");

        private final List<String> path = new ArrayList<>();
        private final List<Map<String, String>> blocks = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean settings;
        private boolean inResponse;

        @Override
        public void startElement(String namespace, String name, String qualifiedName, Attributes attributes) {
            boolean known = Namespaces.isOutlook(namespace) || path.size() < 2 && Namespaces.isBase(namespace);
            path.add(known ? name : "");
            text.setLength(0);
            inResponse |= path.equals(RESPONSE);
            if (path.equals(BLOCK)) {
                blocks.add(new HashMap<>());
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) {
            text.append(characters, start, length);
        }

        @Override
        public void endElement(String namespace, String name, String qualifiedName) {
            if (path.equals(ACTION)) {
                settings = text.toString().equals("settings");
            } else if (path.size() == BLOCK.size() + 1
                    && path.subList(0, BLOCK.size()).equals(BLOCK)) {
                blocks.get(blocks.size() - 1).put(path.get(path.size() - 1), text.toString());
            }
            path.remove(path.size() - 1);
            text.setLength(0);
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }

        void report(GroupBuilder account) {
            for (Map<String, String> block : settings ? blocks : List.<Map<String, String>>of()) {
                account.group("Protocol", group -> {
                    group.text("Type", block.get("Type"));
                    String value = block.get("SMTPLast");
                    if (value != null && !value.equals("on") && !value.equals("off")) {
                        group.invalid("SMTPLast", value);
                    } else {
                        group.text("SMTPLast", value);
                    }
                });
            }
        }
    }
}
