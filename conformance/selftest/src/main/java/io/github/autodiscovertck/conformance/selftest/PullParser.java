package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A correct parser on a {@link PullReader}: settles the namespaces and hands on the elements, without defaults. */
final class PullParser extends DomParser {

    private static final String XMLNS = "xmlns";
    private static final Set<String> RESERVED = Set.of(XMLConstants.XML_NS_URI, XMLConstants.XMLNS_ATTRIBUTE_NS_URI);

    @Override
    public ParserDescription describe() {
        ParserDescription all = super.describe();
        return ParserDescription.of("pull", "1", false, all.reports().toArray(String[]::new));
    }

    @Override
    @Nullable Value whenAbsent(Element block) {
        return null;
    }

    @Override
    @Nullable Value whenAbsent(Element block, PoxElement element) {
        return null;
    }

    @Override
    Document document(byte[] bytes) {
        return new Building().build(new PullReader(bytes));
    }

    /** Holds the elements that are open, each with the prefixes that are declared in it. */
    private static final class Building {
        private final Document document = newDocument();
        private final Deque<Element> open = new ArrayDeque<>();
        private final Deque<Map<String, String>> scopes = new ArrayDeque<>();

        Document build(PullReader xml) {
            scopes.push(Map.of("xml", XMLConstants.XML_NS_URI));
            while (true) {
                switch (xml.next()) {
                    case START -> start(xml);
                    case TEXT -> open.element().appendChild(document.createTextNode(xml.text()));
                    case END -> {
                        open.pop();
                        scopes.pop();
                    }
                    case END_OF_DOCUMENT -> {
                        return document;
                    }
                }
            }
        }

        private void start(PullReader xml) {
            scopes.push(scope(scopes.element(), xml.attributes()));
            String name = xml.name();
            Element element =
                    document.createElementNS(namespace(name, scopes.element().get("")), name);
            Set<String> expandedNames = new HashSet<>();
            xml.attributes().forEach((attribute, value) -> {
                if (!isDeclaration(attribute)) {
                    String namespace = namespace(attribute, null);
                    if (!expandedNames.add(namespace + " " + localName(attribute))) {
                        throw new Refused(attribute + " is there twice");
                    }
                    element.setAttributeNS(namespace, attribute, value);
                }
            });
            (open.isEmpty() ? document : open.element()).appendChild(element);
            open.push(element);
        }

        private @Nullable String namespace(String name, @Nullable String byDefault) {
            if (name.indexOf(':') < 0) {
                return byDefault == null || byDefault.isEmpty() ? null : byDefault;
            }
            String namespace = scopes.element().get(name.substring(0, name.indexOf(':')));
            if (namespace == null) {
                throw new Refused("the prefix of " + name + " is not declared");
            }
            return namespace;
        }

        private static Map<String, String> scope(Map<String, String> outer, Map<String, String> attributes) {
            Map<String, String> scope = new HashMap<>(outer);
            attributes.forEach((name, namespace) -> {
                if (isDeclaration(name)) {
                    String prefix = name.equals(XMLNS) ? "" : localName(name);
                    requireAllowed(prefix, namespace);
                    scope.put(prefix, namespace);
                }
            });
            return scope;
        }

        private static void requireAllowed(String prefix, String namespace) {
            boolean xml = prefix.equals("xml") && namespace.equals(XMLConstants.XML_NS_URI);
            boolean nothing = !prefix.isEmpty() && namespace.isEmpty();
            if (!xml && (isReserved(prefix) || RESERVED.contains(namespace) || nothing)) {
                throw new Refused("the prefix " + prefix + " cannot stand for " + namespace);
            }
        }

        private static boolean isReserved(String prefix) {
            return prefix.equals("xml") || prefix.equals(XMLNS);
        }

        private static boolean isDeclaration(String attribute) {
            return attribute.equals(XMLNS) || attribute.startsWith(XMLNS + ":");
        }

        private static String localName(String name) {
            return name.substring(name.indexOf(':') + 1);
        }
    }

    private static Document newDocument() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the JDK makes documents", e);
        }
    }
}
