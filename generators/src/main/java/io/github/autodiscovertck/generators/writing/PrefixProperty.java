package io.github.autodiscovertck.generators.writing;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.tree.Attribute;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The property about prefixes: the choice of prefix does not change which names are meant (POX-NS-002). */
final class PrefixProperty {

    private PrefixProperty() {}

    static CaseProperty get() {
        return CaseProperty.of(
                "POX-NS-002",
                variant("a prefix for Response and all in it", PrefixProperty::prefixedResponse),
                variant(
                        "a prefix for everything, declared on the root",
                        document -> document.mapRoot(root -> prefixed(root, "a", "o")
                                .withAttributes(List.of(
                                        Attribute.of("xmlns:a", Namespaces.BASE),
                                        Attribute.of("xmlns:o", Namespaces.OUTLOOK))))),
                variant(
                        "a prefix for the root only",
                        document -> document.mapRoot(root -> root.withName("a:" + root.name())
                                .withAttributes(List.of(Attribute.of("xmlns:a", Namespaces.BASE))))),
                new Variant("a prefix declared on SMTPLast itself", SMTP, context -> CaseSpec.mustRead(
                                context.withElement(
                                        Element.text("o:" + VariantContext.SMTP_LAST, context.smtpLastValue())
                                                .withAttribute("xmlns:o", Namespaces.OUTLOOK)),
                                context.expectingSmtpLast(context.smtpLastValue()))
                        .withControl(() -> context.caseWithSmtpLast(context.smtpLastValue()))),
                variant(
                        "prefixes on every other child of Account",
                        document -> TreeEdits.inAccount(
                                TreeEdits.declareOnRoot(document, "xmlns:o", Namespaces.OUTLOOK),
                                PrefixProperty::everyOtherChild)),
                variant(
                        "one prefix for both namespaces, at different depths",
                        document -> document.mapRoot(root -> prefixed(root, "p", "p")
                                .mapChildElements(response ->
                                        response.withAttributes(List.of(Attribute.of("xmlns:p", Namespaces.OUTLOOK))))
                                .withAttributes(List.of(Attribute.of("xmlns:p", Namespaces.BASE))))),
                new Variant("a prefix rebound on SMTPLast", SMTP, context -> CaseSpec.mustRead(
                                TreeEdits.declareOnRoot(
                                        context.withElement(
                                                Element.text("o:" + VariantContext.SMTP_LAST, context.smtpLastValue())
                                                        .withAttribute("xmlns:o", Namespaces.OUTLOOK)),
                                        "xmlns:o",
                                        "urn:example:other"),
                                context.expectingSmtpLast(context.smtpLastValue()))
                        .withControl(() -> context.caseWithSmtpLast(context.smtpLastValue()))),
                variant(
                        "the namespace declared again on every element",
                        document -> TreeEdits.inResponse(document, PrefixProperty::declaredAgain)),
                everywhere("a prefix with a hyphen, a full stop and a digit", "ad-1.0"),
                everywhere("a prefix of letters beyond ASCII", "\u00FC\u0416"),
                variant(
                        "a prefix named SMTPLast",
                        document -> document.mapRoot(root -> prefixed(root, "xs", "SMTPLast")
                                .withAttributes(List.of(
                                        Attribute.of("xmlns:SMTPLast", Namespaces.OUTLOOK),
                                        Attribute.of("xmlns:xs", Namespaces.BASE))))));
    }

    private static Variant everywhere(String trait, String prefix) {
        String other = "_" + prefix;
        return variant(
                trait,
                document -> document.mapRoot(root -> prefixed(root, prefix, other)
                        .withAttributes(List.of(
                                Attribute.of("xmlns:" + prefix, Namespaces.BASE),
                                Attribute.of("xmlns:" + other, Namespaces.OUTLOOK)))));
    }

    private static Variant variant(String trait, UnaryOperator<XmlDocument> change) {
        return new Variant(trait, SMTP, context -> CaseSpec.mustRead(
                        change.apply(context.withSmtpLast(context.smtpLastValue())),
                        context.expectingSmtpLast(context.smtpLastValue()))
                .withControl(() -> context.caseWithSmtpLast(context.smtpLastValue())));
    }

    private static XmlDocument prefixedResponse(XmlDocument document) {
        return TreeEdits.inResponse(document, response -> prefixedAll(response, "o")
                .withAttributes(List.of(Attribute.of("xmlns:o", Namespaces.OUTLOOK))));
    }

    private static Element prefixed(Element root, String base, String outlook) {
        return root.withName(base + ":" + root.name())
                .mapChildElements(response -> prefixedAll(response, outlook).withAttributes(List.of()));
    }

    private static Element prefixedAll(Element element, String prefix) {
        return element.withName(prefix + ":" + element.name()).mapChildElements(child -> prefixedAll(child, prefix));
    }

    private static Element declaredAgain(Element element) {
        return element.mapChildElements(child -> declaredAgain(child).withAttribute("xmlns", Namespaces.OUTLOOK));
    }

    private static Element everyOtherChild(Element account) {
        List<Element> seen = new ArrayList<>();
        return account.mapChildElements(child -> {
            seen.add(child);
            return seen.size() % 2 == 0 ? child : prefixedAll(child, "o");
        });
    }
}
