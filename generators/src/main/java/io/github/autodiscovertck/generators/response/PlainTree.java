package io.github.autodiscovertck.generators.response;

import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.core.tree.Attribute;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a reading down the plainest way: the form that Microsoft publishes (MS-OXDSCLI 4.2), with declaration, default
 * namespaces and the order of the reference. Every parser of the format reads it, so that what a property adds to it is
 * the only thing a parser can trip over.
 */
public final class PlainTree {

    private static final XmlNode DECLARATION = new XmlNode.Declaration("utf-8", null);
    private static final XmlNode LINE_END = new XmlNode.Text("\n");
    private static final List<Attribute> BASE = List.of(Attribute.of("xmlns", Namespaces.BASE));
    private static final List<Attribute> OUTLOOK = List.of(Attribute.of("xmlns", Namespaces.OUTLOOK));

    private PlainTree() {}

    /** {@return the document that says a reading, without white space between elements} */
    public static XmlDocument of(Reading reading) {
        Element response = group("Response", reading.response()).withAttributes(OUTLOOK);
        Element root = new Element("Autodiscover", BASE, List.of(response), Element.Tags.PAIR);
        return XmlDocument.of(DECLARATION, LINE_END, root, LINE_END);
    }

    private static Element group(String name, Group group) {
        List<Attribute> attributes = new ArrayList<>(0);
        List<XmlNode> children = new ArrayList<>(group.members().size());
        for (Member member : group.members()) {
            add(member, attributes, children);
        }
        return new Element(name, attributes, children, Element.Tags.PAIR);
    }

    private static void add(Member member, List<Attribute> attributes, List<XmlNode> children) {
        String name = member.name();
        if (member.value() instanceof Group below) {
            children.add(group(name, below));
        } else if (member.value() instanceof Value.Text text) {
            if (name.startsWith("@")) {
                attributes.add(Attribute.of(name.substring(1), text.text()));
            } else if (name.equals(Group.TEXT)) {
                children.add(new XmlNode.Text(text.text()));
            } else {
                children.add(new Element(name, List.of(), List.of(new XmlNode.Text(text.text())), Element.Tags.PAIR));
            }
        }
    }
}
