package io.github.autodiscovertck.generators.writing;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.tree.Attribute;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The property about the notation of tags: quotes, the order of attributes, white space (XML 1.0, sections 2.3 and
 * 3.1).
 */
final class TagProperty {

    private TagProperty() {}

    static CaseProperty get() {
        return CaseProperty.of(
                "POX-DOC-019",
                variant("single quotes", document -> everywhere(document, TagProperty::singleQuoted)),
                variant(
                        "a namespace declaration behind another",
                        document -> everywhere(document, TagProperty::declaredLast),
                        document -> everywhere(document, TagProperty::declaredFirst)),
                variant(
                        "line ends between attributes",
                        document -> everywhere(document, element -> spaced(element, "\n    ", " = "))),
                variant("white space in front of >", document -> everywhere(document, TagProperty::wideTags)),
                declared("the declaration in single quotes", "<?xml version='1.0' encoding='utf-8'?>"),
                declared("line ends in the declaration", "<?xml\n  version = \"1.0\"\n  encoding = \"utf-8\"\n?>"),
                declared("UTF-8 in capitals", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"),
                declared("a declaration without an encoding", "<?xml version=\"1.0\"?>"),
                declared(
                        "a declaration with standalone",
                        "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>"));
    }

    /** The declaration is the first node. */
    private static Variant declared(String trait, String declaration) {
        return variant(trait, document -> {
            List<XmlNode> nodes = new ArrayList<>(document.nodes());
            nodes.set(0, new XmlNode.RawText(declaration));
            return document.withNodes(nodes);
        });
    }

    private static Variant variant(String trait, UnaryOperator<XmlDocument> change) {
        return variant(trait, change, UnaryOperator.identity());
    }

    private static Variant variant(
            String trait, UnaryOperator<XmlDocument> change, UnaryOperator<XmlDocument> changeOfControl) {
        return new Variant(
                trait, SMTP, context -> written(context, change).withControl(() -> written(context, changeOfControl)));
    }

    private static CaseSpec written(VariantContext context, UnaryOperator<XmlDocument> change) {
        return CaseSpec.mustRead(
                change.apply(context.withSmtpLast(context.smtpLastValue())),
                context.expectingSmtpLast(context.smtpLastValue()));
    }

    private static XmlDocument everywhere(XmlDocument document, UnaryOperator<Element> change) {
        return document.mapRoot(root -> recursively(root, change));
    }

    private static Element recursively(Element element, UnaryOperator<Element> change) {
        return change.apply(element).mapChildElements(child -> recursively(child, change));
    }

    private static Element singleQuoted(Element element) {
        return element.withAttributes(element.attributes().stream()
                .map(attribute -> attribute.withQuote('\''))
                .toList());
    }

    /** Uses a namespace declaration, which every parser must allow; some parsers reject unknown attributes. */
    private static Element declaredFirst(Element element) {
        return element.attributes().isEmpty() ? element : element.withAttribute("xmlns:example", "urn:example:unused");
    }

    private static Element declaredLast(Element element) {
        List<Attribute> attributes = new ArrayList<>(declaredFirst(element).attributes());
        Collections.reverse(attributes);
        return element.withAttributes(attributes);
    }

    private static Element spaced(Element element, String space, String equals) {
        return element.withAttributes(element.attributes().stream()
                .map(attribute -> new Attribute(space, attribute.name(), equals, attribute.quote(), attribute.value()))
                .toList());
    }

    private static Element wideTags(Element element) {
        return element.withTags(Element.Tags.SPACED_PAIR);
    }
}
