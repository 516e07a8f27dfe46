package org.example.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the Protocol blocks of a response with the JDK's own parser. */
public final class AutodiscoverResponse {

    private static final String ROOT = "://schemas.microsoft.com/exchange/autodiscover/responseschema/2006";
    private static final String SETTINGS = "://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a";

    private AutodiscoverResponse() {}

    public static List<OutgoingServer> read(InputStream document) throws IOException, SAXException {
        Element root = parse(document);
        if (!is(root, ROOT, "Autodiscover")) {
            throw new SAXException("not an Autodiscover response: " + root.getTagName());
        }
        List<Element> responses = children(root, "Response");
        if (responses.isEmpty()) {
            throw new SAXException("not a response for Outlook");
        }
        List<OutgoingServer> servers = new ArrayList<>();
        for (Element response : responses) {
            for (Element account : children(response, "Account")) {
                boolean error = !children(response, "Error").isEmpty();
                if (!error && "settings".equals(text(account, "Action"))) {
                    addServers(account, servers);
                }
            }
        }
        return servers;
    }

    private static void addServers(Element account, List<OutgoingServer> servers) throws SAXException {
        List<Element> protocols = children(account, "Protocol");
        if (protocols.isEmpty()) {
            throw new SAXException("settings without Protocol");
        }
        for (Element protocol : protocols) {
            servers.add(new OutgoingServer(text(protocol, "Type"), text(protocol, "SMTPLast")));
        }
    }

    private static Element parse(InputStream document) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(document).getDocumentElement();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? null : ownText(found.get(0));
    }

    /** Not that of children, which none of the elements that are read here has. */
    private static String ownText(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text part) {
                text.append(part.getData());
            }
        }
        return text.toString();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && is(element, SETTINGS, name)) {
                found.add(element);
            }
        }
        return found;
    }

    /** Microsoft's pages write the names of the namespaces with http and with https. */
    private static boolean is(Element element, String namespace, String name) {
        String found = element.getNamespaceURI();
        return (("http" + namespace).equals(found) || ("https" + namespace).equals(found))
                && name.equals(element.getLocalName());
    }
}
