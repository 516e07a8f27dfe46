package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** Changes one part of a document and leaves the rest as it is. */
public final class TreeEdits {

    private TreeEdits() {}

    /** {@return the document with its Response changed} */
    public static XmlDocument inResponse(XmlDocument document, UnaryOperator<Element> change) {
        return document.mapRoot(root -> root.mapChildElements(change));
    }

    /** {@return the document with the children of its Response of this name changed} */
    public static XmlDocument inResponseChild(XmlDocument document, String name, UnaryOperator<Element> change) {
        return inResponse(document, response -> inChild(response, name, change));
    }

    /** {@return the document with its Account changed} */
    public static XmlDocument inAccount(XmlDocument document, UnaryOperator<Element> change) {
        return inResponseChild(document, "Account", change);
    }

    /** {@return the document with one Account-level block changed} */
    public static XmlDocument inBlock(XmlDocument document, int index, UnaryOperator<Element> change) {
        return inAccount(document, account -> {
            XmlNode[] children = account.children().toArray(new XmlNode[0]);
            int seen = 0;
            for (int i = 0; i < children.length; i++) {
                if (children[i] instanceof Element element && element.name().equals("Protocol")) {
                    if (seen++ == index) {
                        children[i] = change.apply(element);
                    }
                }
            }
            return account.withChildren(List.of(children));
        });
    }

    /** {@return the element with its child elements of this name changed} */
    public static Element inChild(Element parent, String name, UnaryOperator<Element> change) {
        return parent.mapChildElements(child -> child.name().equals(name) ? change.apply(child) : child);
    }

    /** {@return the element with nodes appended to its content} */
    public static Element append(Element parent, XmlNode... nodes) {
        return insert(parent, parent.children().size(), nodes);
    }

    /** {@return the element with nodes inserted in front of the child at an index} */
    public static Element insert(Element parent, int index, XmlNode... nodes) {
        List<XmlNode> children = new ArrayList<>(parent.children());
        children.addAll(index, List.of(nodes));
        return parent.withChildren(children);
    }

    /** {@return the document with an attribute or namespace declaration added to its document element} */
    public static XmlDocument declareOnRoot(XmlDocument document, String name, String value) {
        return document.mapRoot(root -> root.withAttribute(name, value));
    }

    /** {@return the element with its children in reverse order} */
    public static Element reversed(Element parent) {
        List<XmlNode> children = new ArrayList<>(parent.children());
        Collections.reverse(children);
        return parent.withChildren(children);
    }

    /** {@return the document with a node appended after everything else} */
    public static XmlDocument behind(XmlDocument document, XmlNode node) {
        List<XmlNode> nodes = new ArrayList<>(document.nodes());
        nodes.add(node);
        return document.withNodes(nodes);
    }
}
