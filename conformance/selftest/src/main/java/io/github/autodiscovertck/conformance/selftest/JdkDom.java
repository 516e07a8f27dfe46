package io.github.autodiscovertck.conformance.selftest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The JDK's own DOM, set up securely, whatever else is on the class path. */
final class JdkDom {

    private final DocumentBuilder builder;
    private final Switches switches;

    /** What is different from one to another. */
    private record Switches(boolean namespaces, boolean doctypes) {}

    JdkDom(boolean namespaces, boolean doctypes) {
        switches = new Switches(namespaces, doctypes);
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(namespaces);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", !doctypes);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            // What is read by recursion must not be deeper than the stack, and the JDK has no limit before version 24.
            factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", "200");
            // All of a document is read; to make its nodes only when they are asked for takes longer.
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            builder = factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK's DOM knows all of these", e);
        }
        builder.setErrorHandler(new Throwing());
    }

    /** {@return the tree of a document, which others may be given as well and nobody may change} */
    Document parse(byte[] bytes) {
        return RecentTrees.ofThisThread().get(bytes, switches, () -> parse(new ByteArrayInputStream(bytes)));
    }

    Document parse(InputStream bytes) {
        try {
            return builder.parse(bytes);
        } catch (SAXException | IOException e) {
            throw new Refused(e);
        }
    }

    static List<Element> childElements(Element parent) {
        List<Element> elements = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.ELEMENT_NODE) {
                elements.add((Element) node);
            }
        }
        return elements;
    }

    static boolean hasChildElements(Element parent) {
        Node node = parent.getFirstChild();
        while (node != null && node.getNodeType() != Node.ELEMENT_NODE) {
            node = node.getNextSibling();
        }
        return node != null;
    }

    static List<Node> childNodes(Element parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            nodes.add(node);
        }
        return nodes;
    }

    /** The one that the JDK installs by itself prints to standard error. */
    private static final class Throwing implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
