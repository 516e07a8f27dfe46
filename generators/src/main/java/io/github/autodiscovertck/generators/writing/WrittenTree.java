package io.github.autodiscovertck.generators.writing;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.tree.Attribute;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import io.github.autodiscovertck.core.tree.XmlNode.CData;
import io.github.autodiscovertck.core.tree.XmlNode.CharacterReference;
import io.github.autodiscovertck.core.tree.XmlNode.Comment;
import io.github.autodiscovertck.core.tree.XmlNode.ProcessingInstruction;
import io.github.autodiscovertck.core.tree.XmlNode.RawText;
import io.github.autodiscovertck.core.tree.XmlNode.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Rewrites a plain tree in another notation. The reading must stay the same. */
public final class WrittenTree {

    private static final Comment COMMENT = new Comment(" <SMTPLast>on</SMTPLast> ");
    private static final ProcessingInstruction INSTRUCTION = new ProcessingInstruction("example", "on");

    private final Set<WritingChoice> choices;
    private final Random random;

    private WrittenTree(Set<WritingChoice> choices, Random random) {
        this.choices = choices;
        this.random = random;
    }

    /**
     * {@return the document, rewritten with these choices}
     *
     * @param plain a document as {@link io.github.autodiscovertck.generators.response.CanonicalTree} creates it
     * @param choices the choices that differ from the plain notation
     * @param salt determines where they are applied; the same for the same number
     */
    public static XmlDocument of(XmlDocument plain, Set<WritingChoice> choices, long salt) {
        return new WrittenTree(choices, new Random(salt)).write(plain);
    }

    private XmlDocument write(XmlDocument plain) {
        XmlDocument document = plain.mapRoot(root -> element(root, true));
        if (has(WritingChoice.PREFIXES)) {
            document = document.mapRoot(root -> prefixed(root, "a").mapChildElements(this::prefixedResponse));
        }
        if (has(WritingChoice.HTTPS_NAMESPACES)) {
            document = document.mapRoot(root -> https(root).mapChildElements(WrittenTree::https));
        }
        if (has(WritingChoice.NO_DECLARATION)) {
            document = document.withNodes(document.nodes().stream()
                    .filter(node -> node instanceof Element)
                    .toList());
        }
        document = has(WritingChoice.NO_INDENTATION) ? document.mapRoot(WrittenTree::packed) : document.indented();
        if (has(WritingChoice.CRLF)) {
            document = document.mapRoot(this::withCrlf);
        }
        return document.withCharset(document.charset(), has(WritingChoice.BYTE_ORDER_MARK));
    }

    /** A text, even an empty one, keeps the writer from indenting an element. */
    private static Element packed(Element element) {
        List<XmlNode> children =
                new ArrayList<>(element.mapChildElements(WrittenTree::packed).children());
        boolean holdsElements = children.stream().anyMatch(Element.class::isInstance);
        if (holdsElements) {
            children.add(0, new Text(""));
        }
        return element.withChildren(children);
    }

    private boolean has(WritingChoice choice) {
        return choices.contains(choice);
    }

    private boolean sometimes(WritingChoice choice, int oneIn) {
        return choices.contains(choice) && random.nextInt(oneIn) == 0;
    }

    private Element element(Element element, boolean outer) {
        boolean holdsElements = element.children().stream().anyMatch(Element.class::isInstance);
        List<XmlNode> children = holdsElements || element.children().isEmpty()
                ? between(element, outer)
                : text(((Text) element.children().get(0)).text());
        return element.withAttributes(attributes(element)).withChildren(children);
    }

    private List<Attribute> attributes(Element element) {
        List<Attribute> attributes = new ArrayList<>(element.attributes());
        if (sometimes(WritingChoice.UNKNOWN_ATTRIBUTES, 4)) {
            attributes.add(Attribute.of("example", "on"));
        }
        if (has(WritingChoice.SINGLE_QUOTES)) {
            attributes.replaceAll(attribute -> attribute.withQuote('\''));
        }
        return attributes;
    }

    private List<XmlNode> between(Element parent, boolean outer) {
        List<XmlNode> children = new ArrayList<>();
        for (XmlNode child : shuffled(parent.children())) {
            if (sometimes(WritingChoice.COMMENTS, 4)) {
                children.add(COMMENT);
            }
            if (sometimes(WritingChoice.INSTRUCTIONS, 4)) {
                children.add(INSTRUCTION);
            }
            if (!outer && sometimes(WritingChoice.UNKNOWN_ELEMENTS, 4)) {
                children.add(Element.of("X-Example", Element.text("SMTPLast", "on")));
            }
            children.add(element((Element) child, false));
        }
        return children;
    }

    /**
     * The order of blocks is the server's preference, and that of other repeated elements may matter, so both are kept.
     */
    private List<XmlNode> shuffled(List<XmlNode> children) {
        if (!has(WritingChoice.SHUFFLED)) {
            return children;
        }
        List<XmlNode> singles = new ArrayList<>();
        List<XmlNode> repeated = new ArrayList<>();
        for (XmlNode child : children) {
            PoxElement element = ElementTable.find(((Element) child).name());
            (element != null && element.repeatable() ? repeated : singles).add(child);
        }
        Collections.shuffle(singles, random);
        singles.addAll(random.nextInt(singles.size() + 1), repeated);
        return singles;
    }

    private List<XmlNode> text(String text) {
        List<XmlNode> nodes = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        boolean cdata = sometimes(WritingChoice.CDATA, 3) && !text.contains("]]>");
        int comment = sometimes(WritingChoice.COMMENTS, 5) ? random.nextInt(text.length() + 1) : -1;
        for (int i = 0; i < text.length(); i++) {
            if (i == comment) {
                flush(plain, cdata, nodes);
                nodes.add(new Comment("x"));
            }
            char c = text.charAt(i);
            if (!Character.isSurrogate(c) && sometimes(WritingChoice.REFERENCES, 4)) {
                flush(plain, cdata, nodes);
                nodes.add(new CharacterReference(c, random.nextBoolean()));
            } else {
                plain.append(c);
            }
        }
        flush(plain, cdata, nodes);
        return nodes;
    }

    private static void flush(StringBuilder plain, boolean cdata, List<XmlNode> nodes) {
        if (!plain.isEmpty()) {
            nodes.add(cdata ? new CData(plain.toString()) : new Text(plain.toString()));
            plain.setLength(0);
        }
    }

    private static Element prefixed(Element root, String prefix) {
        return root.withName(prefix + ":" + root.name()).withAttributes(declaring(root, prefix));
    }

    private Element prefixedResponse(Element response) {
        return prefixedAll(response).withAttributes(declaring(response, "o"));
    }

    private Element prefixedAll(Element element) {
        return element.withName("o:" + element.name()).mapChildElements(this::prefixedAll);
    }

    private static List<Attribute> declaring(Element element, String prefix) {
        return element.attributes().stream()
                .map(attribute -> attribute.name().equals("xmlns")
                        ? new Attribute(
                                attribute.space(),
                                "xmlns:" + prefix,
                                attribute.equals(),
                                attribute.quote(),
                                attribute.value())
                        : attribute)
                .toList();
    }

    private static Element https(Element element) {
        return element.withAttributes(element.attributes().stream()
                .map(attribute -> attribute.name().startsWith("xmlns")
                        ? new Attribute(
                                attribute.space(),
                                attribute.name(),
                                attribute.equals(),
                                attribute.quote(),
                                Namespaces.httpsAlias(attribute.value()))
                        : attribute)
                .toList());
    }

    /** Changes the indentation only: in a value, CR LF would be read as a line feed and change it. */
    private Element withCrlf(Element element) {
        List<XmlNode> children = new ArrayList<>(element.children().size());
        for (XmlNode child : element.children()) {
            if (child instanceof Text text && text.text().startsWith("\n")) {
                children.add(new RawText("\r" + text.text()));
            } else {
                children.add(child instanceof Element inner ? withCrlf(inner) : child);
            }
        }
        return element.withChildren(children);
    }
}
