package io.github.autodiscovertck.generators.response;

import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import java.util.ArrayList;
import java.util.List;

/** Puts each element on a line of its own, indented by its depth, wherever that does not change a text. */
public final class Layout {

    private static final XmlNode[] INDENTS = indents();

    private Layout() {}

    /** {@return the document with white space between elements} */
    public static XmlDocument indented(XmlDocument document) {
        return document.mapRoot(root -> indented(root, 1));
    }

    private static Element indented(Element element, int depth) {
        List<XmlNode> children = element.children();
        if (depth >= INDENTS.length || !holdsOnlyElements(children)) {
            return element;
        }
        List<XmlNode> spaced = new ArrayList<>(children.size() * 2 + 1);
        for (XmlNode child : children) {
            spaced.add(INDENTS[depth]);
            spaced.add(child instanceof Element inner ? indented(inner, depth + 1) : child);
        }
        spaced.add(INDENTS[depth - 1]);
        return element.withChildren(spaced);
    }

    private static boolean holdsOnlyElements(List<XmlNode> children) {
        boolean element = false;
        for (XmlNode child : children) {
            if (child instanceof Element) {
                element = true;
            } else if (!isMarkup(child)) {
                return false;
            }
        }
        return element;
    }

    /** Raw text among elements is a broken tag: its line stands out, and the lines around it stay as they are. */
    private static boolean isMarkup(XmlNode node) {
        return node instanceof XmlNode.Comment
                || node instanceof XmlNode.ProcessingInstruction
                || node instanceof XmlNode.RawText;
    }

    private static XmlNode[] indents() {
        XmlNode[] indents = new XmlNode[12];
        for (int depth = 0; depth < indents.length; depth++) {
            indents[depth] = new XmlNode.Text("\n" + "  ".repeat(depth));
        }
        return indents;
    }
}
