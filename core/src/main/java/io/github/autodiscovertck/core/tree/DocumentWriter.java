package io.github.autodiscovertck.core.tree;

import io.github.autodiscovertck.core.tree.Element.Tags;
import io.github.autodiscovertck.core.tree.XmlNode.CData;
import io.github.autodiscovertck.core.tree.XmlNode.CharacterReference;
import io.github.autodiscovertck.core.tree.XmlNode.Comment;
import io.github.autodiscovertck.core.tree.XmlNode.Declaration;
import io.github.autodiscovertck.core.tree.XmlNode.Doctype;
import io.github.autodiscovertck.core.tree.XmlNode.EntityReference;
import io.github.autodiscovertck.core.tree.XmlNode.ProcessingInstruction;
import io.github.autodiscovertck.core.tree.XmlNode.RawBytes;
import io.github.autodiscovertck.core.tree.XmlNode.RawText;
import io.github.autodiscovertck.core.tree.XmlNode.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes document trees as bytes. An unpaired surrogate in a text becomes a question mark in UTF-8 and UTF-16, as usual
 * in Java; use {@link RawBytes} to write its bytes.
 *
 * <p>Not safe for use by several threads; create one writer for each.
 */
public final class DocumentWriter {

    private final OutputBuffer out = new OutputBuffer();
    private final Function<Element, byte @Nullable []> known;

    /** Creates a writer. */
    public DocumentWriter() {
        this(element -> null);
    }

    /**
     * Creates a writer with a cache for elements that are written often.
     *
     * @param known returns the cached ASCII bytes of an element that contains only text, or null to write the element
     */
    public DocumentWriter(Function<Element, byte @Nullable []> known) {
        this.known = known;
    }

    /**
     * {@return the bytes of a document}
     *
     * @param document the document to write; its {@linkplain XmlDocument#cut() missing bytes} are omitted
     * @throws IllegalArgumentException if mark-up, a comment or a CDATA section has a character that the encoding
     *     cannot represent
     */
    public byte[] write(XmlDocument document) {
        return write(document, Indentation.NONE);
    }

    /**
     * {@return the bytes of an {@linkplain XmlDocument#indented() indented} document} Writes the same bytes without
     * building the indented tree.
     *
     * @param document the document without white space between elements
     * @throws IllegalArgumentException if mark-up, a comment or a CDATA section has a character that the encoding
     *     cannot represent
     */
    public byte[] writeIndented(XmlDocument document) {
        return write(document, 1);
    }

    private byte[] write(XmlDocument document, int depth) {
        out.begin(document.charset());
        if (document.byteOrderMark()) {
            out.markup("\uFEFF");
        }
        for (XmlNode node : document.nodes()) {
            write(node, depth);
        }
        byte[] bytes = out.toBytes();
        return document.cut() == 0 ? bytes : Arrays.copyOf(bytes, Math.max(0, bytes.length - document.cut()));
    }

    // Java 17 has no final pattern switch. The sealed interface lists every type that this chain must handle.
    private void write(XmlNode node, int depth) {
        if (node instanceof Element element) {
            writeElement(element, depth);
        } else if (node instanceof Text text) {
            out.escapedText(text.text());
        } else if (node instanceof RawText raw) {
            out.markup(raw.text());
        } else if (node instanceof RawBytes raw) {
            out.bytes(raw.values());
        } else {
            writeRarer(node);
        }
    }

    private void writeRarer(XmlNode node) {
        if (node instanceof CharacterReference reference) {
            writeReference(reference);
        } else if (node instanceof CData cdata) {
            out.markup("<![CDATA[", cdata.text(), "]]>");
        } else if (node instanceof Comment comment) {
            out.markup("<!--", comment.text(), "-->");
        } else if (node instanceof EntityReference reference) {
            out.markup("&", reference.name(), ";");
        } else if (node instanceof ProcessingInstruction instruction) {
            out.markup("<?", instruction.target(), instruction.data().isEmpty() ? "" : " ");
            out.markup(instruction.data(), "?>");
        } else if (node instanceof Declaration declaration) {
            writeDeclaration(declaration);
        } else if (node instanceof Doctype doctype) {
            writeDoctype(doctype);
        }
    }

    private void writeElement(Element element, int depth) {
        byte[] markup = hasTextAlone(element) ? known.apply(element) : null;
        if (markup != null) {
            out.markup(markup);
            return;
        }
        Tags tags = element.tags();
        out.markup('<');
        out.markup(element.name());
        List<Attribute> attributes = element.attributes();
        for (int i = 0; i < attributes.size(); i++) {
            writeAttribute(attributes.get(i));
        }
        if (tags == Tags.EMPTY || tags == Tags.SPACED_EMPTY) {
            out.markup(tags == Tags.EMPTY ? "/>" : " />");
            return;
        }
        out.markup(tags == Tags.SPACED_PAIR ? " >" : ">");
        writeChildren(element.children(), depth);
        if (tags != Tags.UNCLOSED) {
            out.markup("</", element.name(), tags == Tags.SPACED_PAIR ? " >" : ">");
        }
    }

    private static boolean hasTextAlone(Element element) {
        return element.children().size() == 1 && element.children().get(0) instanceof Text;
    }

    private void writeChildren(List<XmlNode> children, int depth) {
        boolean indented = Indentation.isFor(children, depth);
        for (int i = 0; i < children.size(); i++) {
            if (indented) {
                out.markup(Indentation.line(depth));
            }
            write(children.get(i), indented ? depth + 1 : Indentation.NONE);
        }
        if (indented) {
            out.markup(Indentation.line(depth - 1));
        }
    }

    private void writeAttribute(Attribute attribute) {
        out.markup(attribute.space(), attribute.name(), attribute.equals());
        boolean quoted = attribute.quote() != '\0';
        if (quoted) {
            out.markup(attribute.quote());
        }
        out.escapedValue(attribute.value(), attribute.quote());
        if (quoted) {
            out.markup(attribute.quote());
        }
    }

    private void writeReference(CharacterReference reference) {
        String digits = reference.hexadecimal()
                ? "x" + Integer.toHexString(reference.codePoint()).toUpperCase(Locale.ROOT)
                : Integer.toString(reference.codePoint());
        out.markup("&#", digits, ";");
    }

    private void writeDeclaration(Declaration declaration) {
        out.markup("<?xml version=\"1.0\"");
        if (declaration.encoding() != null) {
            out.markup(" encoding=\"", declaration.encoding(), "\"");
        }
        if (declaration.standalone() != null) {
            out.markup(" standalone=\"", declaration.standalone(), "\"");
        }
        out.markup("?>");
    }

    private void writeDoctype(Doctype doctype) {
        out.markup("<!DOCTYPE ", doctype.name());
        if (doctype.externalId() != null) {
            out.markup(" ", doctype.externalId());
        }
        if (doctype.internalSubset() != null) {
            out.markup(" [", doctype.internalSubset(), "]");
        }
        out.markup(">");
    }
}
