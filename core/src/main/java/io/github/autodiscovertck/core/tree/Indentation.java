package io.github.autodiscovertck.core.tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Puts each element on its own line, indented by its depth, wherever this does not change a text. */
final class Indentation {

    /** The depth from which elements and their contents are not indented. */
    static final int NONE = 12;

    private static final XmlNode.Text[] LINES = lines();
    private static final byte[][] BYTES = bytes();

    private Indentation() {}

    /** {@return the document with white space between elements} */
    static XmlDocument of(XmlDocument document) {
        return document.mapRoot(root -> indented(root, 1));
    }

    private static Element indented(Element element, int depth) {
        List<XmlNode> children = element.children();
        if (!isFor(children, depth)) {
            return element;
        }
        List<XmlNode> spaced = new ArrayList<>(children.size() * 2 + 1);
        for (XmlNode child : children) {
            spaced.add(LINES[depth]);
            spaced.add(child instanceof Element inner ? indented(inner, depth + 1) : child);
        }
        spaced.add(LINES[depth - 1]);
        return element.withChildren(spaced);
    }

    /** {@return whether the children of an element go on their own lines} */
    static boolean isFor(List<XmlNode> children, int depth) {
        if (depth >= NONE) {
            return false;
        }
        boolean element = false;
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof Element) {
                element = true;
            } else if (!isMarkup(children.get(i))) {
                return false;
            }
        }
        return element;
    }

    /** {@return the end of a line and the white space at the beginning of the next} */
    static byte[] line(int depth) {
        return BYTES[depth];
    }

    /** Raw text among elements is a broken tag. It gets its own line, and the lines around it do not change. */
    private static boolean isMarkup(XmlNode node) {
        return node instanceof XmlNode.Comment
                || node instanceof XmlNode.ProcessingInstruction
                || node instanceof XmlNode.RawText;
    }

    private static XmlNode.Text[] lines() {
        XmlNode.Text[] lines = new XmlNode.Text[NONE];
        for (int depth = 0; depth < lines.length; depth++) {
            lines[depth] = new XmlNode.Text("\n" + "  ".repeat(depth));
        }
        return lines;
    }

    private static byte[][] bytes() {
        return Stream.of(LINES)
                .map(line -> line.text().getBytes(StandardCharsets.US_ASCII))
                .toArray(byte[][]::new);
    }
}
