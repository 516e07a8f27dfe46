package io.github.autodiscovertck.core.reader;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads the response element by element, driven by the table. An element that the table does not have at this position
 * or in this namespace is skipped with its contents. {@link ResponseRules} interprets the result.
 */
final class ResponseReader {

    private static final String ROOT = "Autodiscover";
    private static final PoxElement RESPONSE = ElementTable.get(ElementTable.RESPONSE);

    private final XmlCursor xml;
    private boolean outlook;

    private ResponseReader(XmlCursor xml) {
        this.xml = xml;
    }

    /** {@return the first response of the document; the document is read to its end} */
    static Response read(XmlCursor xml) throws NotAutodiscoverException {
        return new ResponseReader(xml).readDocument();
    }

    private Response readDocument() throws NotAutodiscoverException {
        xml.toNextChild();
        if (!xml.name().equals(ROOT) || !Namespaces.isBase(xml.namespace())) {
            throw xml.refusalHere("not an Autodiscover response: the document element is " + nameWithNamespace());
        }
        Response first = null;
        String other = "nothing";
        while (xml.toNextChild()) {
            if (first == null && isResponse()) {
                first = readResponse();
            } else {
                other = nameWithNamespace();
                xml.skip();
            }
        }
        if (first == null) {
            throw xml.refusalHere("not an Autodiscover response: Autodiscover holds " + other);
        }
        // The content after the document element must be well-formed, too.
        xml.toNextChild();
        return first;
    }

    private boolean isResponse() {
        String namespace = xml.namespace();
        return xml.name().equals(ElementTable.RESPONSE)
                && (Namespaces.isOutlook(namespace) || Namespaces.isBase(namespace));
    }

    private Response readResponse() throws NotAutodiscoverException {
        outlook = Namespaces.isOutlook(xml.namespace());
        return new Response(readGroup(RESPONSE), outlook);
    }

    private Group readGroup(PoxElement parent) throws NotAutodiscoverException {
        GroupCollector group = new GroupCollector();
        addAttributes(parent, group);
        while (xml.toNextChild()) {
            PoxElement child = knownChild(parent);
            if (child == null) {
                xml.skip();
            } else {
                group.add(child, readValue(child));
            }
        }
        return group.build();
    }

    private @Nullable PoxElement knownChild(PoxElement parent) {
        String namespace = xml.namespace();
        boolean known = outlook ? Namespaces.isOutlook(namespace) : Namespaces.isBase(namespace);
        return known ? ElementTable.findChild(parent.name(), xml.name()) : null;
    }

    private Value readValue(PoxElement element) throws NotAutodiscoverException {
        if (element.isElementOnly()) {
            // Recursive: Protocol may contain Internal, and Internal a Protocol. The parser limits the depth.
            return readGroup(element);
        }
        if (element.attributes().isEmpty()) {
            return ValueReader.read(element, xml.readText());
        }
        GroupCollector group = new GroupCollector();
        addAttributes(element, group);
        group.addValue(ElementTable.TEXT, ValueReader.read(element, xml.readText()));
        return group.build();
    }

    private void addAttributes(PoxElement element, GroupCollector group) {
        for (String name : element.attributes()) {
            group.addText("@" + name, xml.attribute(name));
        }
    }

    private String nameWithNamespace() {
        String namespace = xml.namespace();
        return Excerpt.of(xml.name())
                + (namespace.isEmpty() ? " without a namespace" : " of the namespace " + Excerpt.of(namespace));
    }
}
