package io.github.autodiscovertck.core.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * An element in its written form. Prefixes and namespace declarations are plain data; nothing is resolved.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name the name as written in the start-tag, prefix included
 * @param attributes the attributes and namespace declarations, in order
 * @param children the content, in order
 * @param tags how the tags are written
 */
public record Element(String name, List<Attribute> attributes, List<XmlNode> children, Tags tags) implements XmlNode {

    /** How the tags of an element are written. */
    public enum Tags {
        /** {@code <a>…</a>}. */
        PAIR,
        /** {@code <a >…</a >}, with white space where XML 1.0, section 3.1 allows it. */
        SPACED_PAIR,
        /** {@code <a/>}; the element has no content. */
        EMPTY,
        /** {@code <a />}; the element has no content. */
        SPACED_EMPTY,
        /** {@code <a>…} without an end-tag: not well-formed. */
        UNCLOSED
    }

    public Element {
        Objects.requireNonNull(name);
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
        Objects.requireNonNull(tags);
        if (!children.isEmpty() && (tags == Tags.EMPTY || tags == Tags.SPACED_EMPTY)) {
            throw new IllegalArgumentException("<" + name + "/> cannot have content; use Tags.PAIR");
        }
    }

    /** {@return an element with a start-tag, this content and an end-tag} */
    public static Element of(String name, XmlNode... children) {
        return new Element(name, List.of(), List.of(children), Tags.PAIR);
    }

    /** {@return an element with a start-tag, this content and an end-tag} */
    public static Element of(String name, List<? extends XmlNode> children) {
        return new Element(name, List.of(), List.copyOf(children), Tags.PAIR);
    }

    /** {@return an element that contains only this text} */
    public static Element text(String name, String text) {
        return of(name, new Text(text));
    }

    /** {@return this element under another name} */
    public Element withName(String newName) {
        return new Element(newName, attributes, children, tags);
    }

    /** {@return this element with other attributes} */
    public Element withAttributes(List<Attribute> newAttributes) {
        return new Element(name, newAttributes, children, tags);
    }

    /** {@return this element with one more attribute at the end} */
    public Element withAttribute(String attributeName, String value) {
        List<Attribute> more = new ArrayList<>(attributes);
        more.add(Attribute.of(attributeName, value));
        return withAttributes(more);
    }

    /** {@return this element with other content} */
    public Element withChildren(List<? extends XmlNode> newChildren) {
        return new Element(name, attributes, List.copyOf(newChildren), tags);
    }

    /** {@return this element with its tags written in another form} */
    public Element withTags(Tags newTags) {
        return new Element(name, attributes, children, newTags);
    }

    /** {@return this element with each child element replaced; other content stays} */
    public Element mapChildElements(UnaryOperator<Element> change) {
        XmlNode[] changed = children.toArray(new XmlNode[0]);
        for (int i = 0; i < changed.length; i++) {
            if (changed[i] instanceof Element element) {
                changed[i] = change.apply(element);
            }
        }
        return withChildren(List.of(changed));
    }
}
