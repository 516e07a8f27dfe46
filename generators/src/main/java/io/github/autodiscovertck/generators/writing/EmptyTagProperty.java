package io.github.autodiscovertck.generators.writing;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.expectation.ExpectedGroup.Member;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.Element.Tags;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.ResponseShape;
import io.github.autodiscovertck.generators.response.ResponseShape.BlockPosition;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

/**
 * The property about the ways to write an empty element (POX-DOC-017), for every element of the format. What an empty
 * element means is not judged, because it may change the outcome of the whole response; it only has to mean the same in
 * each notation.
 */
final class EmptyTagProperty {

    private static final List<List<Tags>> PAIRS = List.of(
            List.of(Tags.EMPTY, Tags.PAIR),
            List.of(Tags.PAIR, Tags.SPACED_EMPTY),
            List.of(Tags.SPACED_EMPTY, Tags.EMPTY),
            List.of(Tags.SPACED_PAIR, Tags.EMPTY));

    private static final ExpectedGroup ANYTHING = anythingIn("Response");

    private EmptyTagProperty() {}

    static CaseProperty get() {
        return new CaseProperty(
                "POX-DOC-017",
                ElementTable.all().stream().map(EmptyTagProperty::variant).toList());
    }

    private static Variant variant(PoxElement element) {
        String type = element.types().isEmpty() || element.types().contains("mapiHttp")
                ? "SMTP"
                : element.types().get(0);
        ResponseShape onlyBlock = new ResponseShape(List.of(type), 1, 1, BlockPosition.ONLY);
        return new Variant(trait(element), onlyBlock, context -> {
            List<Tags> tags = PAIRS.get(context.choose(PAIRS.size()));
            return empty(context, element, tags.get(0)).sameAnswerAs(() -> empty(context, element, tags.get(1))
                    .withControl(() -> CaseSpec.mustRead(context.document(), Expectations.of(context.reading()))));
        });
    }

    private static String trait(PoxElement element) {
        String tag = "<" + element.name() + "/>";
        return ElementTable.get(element.name()) == element
                ? tag
                : tag + " in " + element.parents().get(0);
    }

    private static CaseSpec empty(VariantContext context, PoxElement element, Tags tags) {
        return CaseSpec.mayRefuse(with(context.document(), element, tags), ANYTHING);
    }

    private static XmlDocument with(XmlDocument document, PoxElement element, Tags tags) {
        List<String> path = path(element);
        return document.mapRoot(
                root -> path.isEmpty() ? root.withChildren(List.of()).withTags(tags) : with(root, path, tags));
    }

    /** {@return the names from the child of the document element down to the element} */
    private static List<String> path(PoxElement element) {
        LinkedList<String> path = new LinkedList<>();
        PoxElement ancestor = element;
        while (!ancestor.parents().isEmpty()) {
            path.addFirst(ancestor.name());
            ancestor = ElementTable.get(ancestor.parents().get(0));
        }
        return path;
    }

    /** Replaces the element, or appends it; missing ancestors are added. */
    private static Element with(Element parent, List<String> path, Tags tags) {
        String name = path.get(0);
        List<XmlNode> children = new ArrayList<>(parent.children());
        int index = 0;
        while (index < children.size() && !isNamed(children.get(index), name)) {
            index++;
        }
        if (index == children.size()) {
            children.add(Element.of(name));
        }
        Element child = (Element) children.get(index);
        children.set(
                index,
                path.size() == 1
                        ? child.withChildren(List.of()).withTags(tags)
                        : with(child, path.subList(1, path.size()), tags));
        return parent.withChildren(children);
    }

    private static boolean isNamed(XmlNode node, String name) {
        return node instanceof Element element && element.name().equals(name);
    }

    /** Leaves out a Protocol in Internal or External, because the documents do not contain one. */
    private static ExpectedGroup anythingIn(String parent) {
        List<Member> members = new ArrayList<>();
        PoxElement element = ElementTable.get(parent);
        element.attributes().forEach(attribute -> members.add(new Member("@" + attribute, Expected.noneOf())));
        if (element.isGroup() && !element.isElementOnly()) {
            members.add(new Member(ElementTable.TEXT, Expected.noneOf()));
        }
        for (PoxElement child : ElementTable.childrenOf(parent)) {
            boolean nested = child.name().equals("Protocol") && !parent.equals("Account");
            boolean misplaced = child.name().equals("Error") && !parent.equals(ElementTable.RESPONSE);
            if (!nested && !misplaced) {
                Expected anything = child.isGroup() ? anythingIn(child.name()).asOptional() : Expected.noneOf();
                members.add(new Member(child.name(), anything));
            }
        }
        return new ExpectedGroup(members, false);
    }
}
