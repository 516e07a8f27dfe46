package io.github.autodiscovertck.core.tree;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A document in its written form, from the first byte to the last.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param charset the actual encoding of the bytes, whatever the declaration says
 * @param byteOrderMark whether the bytes begin with the byte order mark of that encoding
 * @param nodes declaration, prolog, document element and what follows it, in document order
 * @param cut the number of bytes to cut off at the end; 0 for the whole document
 */
public record XmlDocument(Charset charset, boolean byteOrderMark, List<XmlNode> nodes, int cut) {

    public XmlDocument {
        Objects.requireNonNull(charset);
        nodes = List.copyOf(nodes);
        if (cut < 0) {
            throw new IllegalArgumentException("cut must not be negative but is " + cut);
        }
    }

    /** {@return a UTF-8 document without a byte order mark} */
    public static XmlDocument of(XmlNode... nodes) {
        return new XmlDocument(StandardCharsets.UTF_8, false, List.of(nodes), 0);
    }

    /** {@return this document in another encoding; the declaration does not change} */
    public XmlDocument withCharset(Charset newCharset, boolean newByteOrderMark) {
        return new XmlDocument(newCharset, newByteOrderMark, nodes, cut);
    }

    /** {@return this document with other nodes} */
    public XmlDocument withNodes(List<? extends XmlNode> newNodes) {
        return new XmlDocument(charset, byteOrderMark, List.copyOf(newNodes), cut);
    }

    /** {@return this document without this many bytes at its end} */
    public XmlDocument withCut(int bytes) {
        return new XmlDocument(charset, byteOrderMark, nodes, bytes);
    }

    /** {@return this document with each top-level element replaced} */
    public XmlDocument mapRoot(UnaryOperator<Element> change) {
        XmlNode[] changed = nodes.toArray(new XmlNode[0]);
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] instanceof Element element) {
                changed[i] = change.apply(element);
            }
        }
        return withNodes(List.of(changed));
    }

    /** {@return this document with each element on its own line, wherever white space does not change a text} */
    public XmlDocument indented() {
        return Indentation.of(this);
    }

    /** {@return the bytes of this document} To write many documents, reuse a {@link DocumentWriter}. */
    public byte[] toBytes() {
        return new DocumentWriter().write(this);
    }
}
