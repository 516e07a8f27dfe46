package io.github.autodiscovertck.generators;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * An oracle that shares nothing with the kit: the JDK's own namespace-aware DOM parser, whichever other parsers are on
 * the class path. It opens nothing; what documents point to is simulated here. The names of the format are repeated
 * here on purpose.
 */
final class Dom {

    static final String BASE = "schemas.microsoft.com/exchange/autodiscover/responseschema/2006";
    static final String OUTLOOK = "schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";

    private static final String NONE = "null";

    /** The namespaces of Response, published or not; this oracle ignores elements in any other one. */
    private static final Set<String> IN_USE = Set.of(OUTLOOK, BASE, NONE);

    private Dom() {}

    static Document parse(byte[] document) throws SAXException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "all");
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader(Canaries.at(systemId))));
            builder.setErrorHandler(new Thrower());
            return builder.parse(new ByteArrayInputStream(document));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean accepts(byte[] document) {
        try {
            parse(document);
            return true;
        } catch (SAXException | IOException e) {
            return false;
        }
    }

    /** The Account-level Protocol blocks, in document order. */
    static List<Element> blocks(Document document) {
        List<Element> blocks = new ArrayList<>();
        for (Element response : children(document.getDocumentElement(), "Response")) {
            for (Element account : children(response, "Account")) {
                blocks.addAll(children(account, "Protocol"));
            }
        }
        return blocks;
    }

    /** The texts of the child elements of the format with this name, in document order. */
    static List<String> texts(Element parent, String name) {
        return children(parent, name).stream().map(Node::getTextContent).toList();
    }

    static List<Element> children(Element parent, String name) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && name.equals(element.getLocalName()) && belongsTo(parent, element)) {
                children.add(element);
            }
        }
        return children;
    }

    /**
     * Whether the document is a response: {@code Autodiscover} with a {@code Response}, and with its target if it is a
     * redirect.
     */
    static boolean isResponse(Document document) {
        Element root = document.getDocumentElement();
        return "Autodiscover".equals(root.getLocalName())
                && Set.of(BASE, NONE).contains(namespace(root))
                && children(root, "Response").stream().anyMatch(Dom::saysSomething);
    }

    private static boolean saysSomething(Element response) {
        if (!children(response, "Error").isEmpty()) {
            return true;
        }
        return IN_USE.contains(namespace(response))
                && children(response, "Account").stream().allMatch(Dom::hasItsTarget);
    }

    private static boolean hasItsTarget(Element account) {
        List<String> actions = texts(account, "Action");
        return (!actions.contains("redirectUrl")
                        || !children(account, "RedirectUrl").isEmpty())
                && (!actions.contains("redirectAddr")
                        || !children(account, "RedirectAddr").isEmpty())
                && (!actions.equals(List.of("settings"))
                        || !children(account, "Protocol").isEmpty());
    }

    static Element response(Document document) {
        return children(document.getDocumentElement(), "Response").get(0);
    }

    /** The errors of the document, under Response or under Account. */
    static List<Element> errors(Document document) {
        List<Element> errors = new ArrayList<>();
        for (Element response : children(document.getDocumentElement(), "Response")) {
            errors.addAll(children(response, "Error"));
            children(response, "Account").forEach(account -> errors.addAll(children(account, "Error")));
        }
        return errors;
    }

    /** A child of the document element has its own namespace; everything below has that of Response. */
    private static boolean belongsTo(Element parent, Element child) {
        String namespace = namespace(child);
        boolean inRoot = parent == parent.getOwnerDocument().getDocumentElement();
        return inRoot ? IN_USE.contains(namespace) : namespace.equals(namespace(parent));
    }

    /** The namespace without its scheme, http: or https:, if it is one of the format's. */
    private static String namespace(Element element) {
        return String.valueOf(element.getNamespaceURI()).replaceFirst("^https?://", "");
    }

    /** Without an error handler the parser prints what it rejects. */
    private static final class Thrower implements ErrorHandler {
        @Override
        public void warning(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void error(SAXParseException exception) throws SAXException {
            throw exception;
        }

        @Override
        public void fatalError(SAXParseException exception) throws SAXException {
            throw exception;
        }
    }
}
