package io.github.autodiscovertck.generators.response;

import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.core.tree.Attribute;
import io.github.autodiscovertck.core.tree.DocumentWriter;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Renders a reading in canonical form, as Microsoft publishes it (MS-OXDSCLI 4.2): with a declaration, default
 * namespaces and the order of the reference. Every parser of the format reads this form, so a parser can only fail on
 * what a property adds to it.
 */
public final class CanonicalTree {

    private static final XmlNode DECLARATION = new XmlNode.Declaration("utf-8", null);
    private static final XmlNode LINE_END = new XmlNode.Text("\n");
    private static final List<Attribute> BASE = List.of(Attribute.of("xmlns", Namespaces.BASE));
    private static final List<Attribute> OUTLOOK = List.of(Attribute.of("xmlns", Namespaces.OUTLOOK));

    private static final IdentityMemo<Member, XmlNode> TEXTS = new IdentityMemo<>(Values.all(), CanonicalTree::ofText);

    private static final IdentityMemo<Element, byte[]> BYTES = new IdentityMemo<>(elements(), CanonicalTree::bytes);

    private CanonicalTree() {}

    /** {@return the document with this reading, without white space between elements} */
    public static XmlDocument of(Reading reading) {
        Element response = group("Response", reading.response()).withAttributes(OUTLOOK);
        Element root = new Element("Autodiscover", BASE, List.of(response), Element.Tags.PAIR);
        return XmlDocument.of(DECLARATION, LINE_END, root, LINE_END);
    }

    /** {@return a writer that has the bytes of common elements cached; for use by one thread} */
    public static DocumentWriter writer() {
        return new DocumentWriter(BYTES::find);
    }

    private static Element group(String name, Group group) {
        List<Member> members = group.members();
        XmlNode[] children = new XmlNode[members.size()];
        for (int i = 0; i < children.length; i++) {
            Member member = members.get(i);
            if (isAttribute(member)) {
                return withAttributes(name, members);
            }
            children[i] = node(member);
        }
        return Element.of(name, children);
    }

    private static Element withAttributes(String name, List<Member> members) {
        List<Attribute> attributes = new ArrayList<>();
        List<XmlNode> children = new ArrayList<>();
        for (Member member : members) {
            if (isAttribute(member)) {
                attributes.add(Attribute.of(member.name().substring(1), text(member)));
            } else {
                children.add(node(member));
            }
        }
        return new Element(name, attributes, children, Element.Tags.PAIR);
    }

    private static boolean isAttribute(Member member) {
        return member.name().charAt(0) == '@';
    }

    private static XmlNode node(Member member) {
        return member.value() instanceof Group nested ? group(member.name(), nested) : TEXTS.of(member);
    }

    private static XmlNode ofText(Member member) {
        XmlNode text = new XmlNode.Text(text(member));
        return member.name().equals(Group.TEXT) ? text : Element.of(member.name(), text);
    }

    private static Stream<Element> elements() {
        return Values.all().map(TEXTS::of).map(Element.class::cast);
    }

    private static byte[] bytes(Element element) {
        return XmlDocument.of(element).toBytes();
    }

    private static String text(Member member) {
        return ((Value.Text) member.value()).text();
    }
}
