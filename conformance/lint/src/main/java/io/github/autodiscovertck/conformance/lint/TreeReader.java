package io.github.autodiscovertck.conformance.lint;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the elements of the format and reports problems on the way: malformed XML, a DOCTYPE, entities, and elements
 * that the format does not have. Nothing here recurses, so deep nesting does not exhaust the stack.
 */
final class TreeReader {

    /** The limits of JDK 25 for depth and number of attributes. */
    private static final int USUAL_DEPTH = 100;

    private static final int USUAL_ATTRIBUTES = 200;

    private final XMLStreamReader xml;
    private final Findings findings;
    private final ResponseTree tree = new ResponseTree();
    private final Deque<LintElement> open = new ArrayDeque<>();
    private final UnknownElementRule unknownElements;
    private int strangerDepth;
    private boolean declaresType;
    private boolean deep;

    private TreeReader(XMLStreamReader xml, Findings findings) {
        this.xml = xml;
        this.findings = findings;
        this.unknownElements = new UnknownElementRule(findings);
    }

    static ResponseTree read(String document, Findings findings) {
        try {
            XMLStreamReader xml = SecureXml.newFactory().createXMLStreamReader(new StringReader(document));
            return new TreeReader(xml, findings).read();
        } catch (XMLStreamException e) {
            XmlProblem.add(e, false, SourcePosition.START, findings);
            return new ResponseTree();
        }
    }

    private ResponseTree read() {
        try {
            requireVersion();
            while (xml.hasNext()) {
                event(xml.next());
            }
            tree.readToTheEnd();
        } catch (XMLStreamException e) {
            XmlProblem.add(e, declaresType, here(), findings);
        }
        return tree;
    }

    private void requireVersion() {
        String version = xml.getVersion();
        if (version != null && !version.equals("1.0")) {
            findings.add(Severity.WARNING, here(), "POX-DOC-001", "XML " + version + " is declared", "XML 1.0");
        }
    }

    private void event(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start();
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text();
            case XMLStreamConstants.DTD -> doctype();
            case XMLStreamConstants.ENTITY_REFERENCE -> entity();
            default -> {
                // Comments and processing instructions have no meaning here.
            }
        }
    }

    private void start() {
        remarkOnSize();
        LintElement parent = open.peek();
        if (strangerDepth > 0) {
            strangerDepth++;
            unknownElements.skippedDescendant(xml.getLocalName(), namespace(), here());
        } else if (parent != null && !parent.row().isElementOnly()) {
            parent.childInValue();
            strangerDepth = 1;
            unknownElements.skippedInValue();
        } else {
            PoxElement row = row(parent);
            if (row == null) {
                strangerDepth = 1;
                unknownElements.skipped(parent, xml.getLocalName(), namespace(), here());
            } else {
                keep(new LintElement(row, parent, namespace(), here()));
            }
        }
    }

    private void keep(LintElement node) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String prefix = xml.getAttributePrefix(i);
            String name = xml.getAttributeLocalName(i);
            node.attribute(prefix == null || prefix.isEmpty() ? name : prefix + ":" + name, xml.getAttributeValue(i));
        }
        open.push(node);
        tree.add(node);
    }

    private @Nullable PoxElement row(@Nullable LintElement parent) {
        String name = xml.getLocalName();
        if (parent == null) {
            return NamespaceMembership.isRoot(name, namespace()) ? ElementTable.get(name) : null;
        }
        return NamespaceMembership.isChild(parent, namespace()) ? ElementTable.findChild(parent.name(), name) : null;
    }

    private void end() {
        if (strangerDepth > 0) {
            strangerDepth--;
        } else {
            open.pop();
        }
    }

    private void text() {
        LintElement node = open.peek();
        if (node == null || strangerDepth > 0) {
            return;
        }
        if (!node.row().isElementOnly()) {
            node.addText(xml.getText());
        } else if (!XmlText.isBlank(xml.getText())) {
            String what = "there is text in " + node.name() + ": " + Findings.quoted(XmlText.trim(xml.getText()));
            findings.addIn(node, Severity.WARNING, here(), "POX-STR-013", what, "only elements");
        }
    }

    private void doctype() {
        declaresType = true;
        findings.add(
                Severity.ERROR,
                here(),
                "POX-SEC-004",
                "the document has a DOCTYPE",
                "no DOCTYPE: parsers reject it as a security risk");
    }

    private void entity() {
        findings.add(
                Severity.ERROR,
                here(),
                declaresType ? "POX-SEC-005" : "POX-DOC-014",
                "there is a reference to the entity " + Findings.quoted(String.valueOf(xml.getLocalName())),
                "characters, character references, or one of the five entities that XML has");
    }

    private void remarkOnSize() {
        if (!deep && open.size() + strangerDepth >= USUAL_DEPTH) {
            deep = true;
            findings.add(
                    Severity.WARNING,
                    here(),
                    "POX-SEC-007",
                    "elements are nested more than " + USUAL_DEPTH + " levels deep",
                    "fewer: some parsers give up");
        }
        if (xml.getAttributeCount() > USUAL_ATTRIBUTES) {
            findings.add(
                    Severity.WARNING,
                    here(),
                    "POX-SEC-008",
                    "an element has " + xml.getAttributeCount() + " attributes",
                    "fewer: some parsers give up");
        }
    }

    private String namespace() {
        String namespace = xml.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    private SourcePosition here() {
        return SourcePosition.of(xml.getLocation());
    }
}
