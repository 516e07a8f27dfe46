package io.github.autodiscovertck.generators.smtplast;

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
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.ResponseShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The properties about the position of SMTPLast, or of elements that look like it. */
final class PlaceProperties {

    private static final String VENDOR = "urn:example:vendor";

    private PlaceProperties() {}

    static List<CaseProperty> all() {
        return List.of(otherParents(), otherLetterCase(), position(), nested(), otherNamespace(), unknownWrapper());
    }

    private static CaseProperty otherParents() {
        return CaseProperty.of(
                "POX-SMTPLAST-005",
                misplaced(
                        "in Account, behind the blocks",
                        (context, document) ->
                                TreeEdits.inAccount(document, account -> TreeEdits.append(account, stray(context)))),
                misplaced(
                        "in Account, in front of the blocks",
                        (context, document) ->
                                TreeEdits.inAccount(document, account -> TreeEdits.insert(account, 0, stray(context)))),
                misplaced(
                        "in Response, in front",
                        (context, document) -> TreeEdits.inResponse(
                                document, response -> TreeEdits.insert(response, 0, stray(context)))),
                misplaced(
                        "in Response, behind",
                        (context, document) ->
                                TreeEdits.inResponse(document, response -> TreeEdits.append(response, stray(context)))),
                misplaced(
                        "in User",
                        (context, document) ->
                                TreeEdits.inResponse(document, response -> withUser(response, stray(context)))),
                misplaced(
                        "in Autodiscover",
                        (context, document) -> document.mapRoot(root -> TreeEdits.append(root, stray(context)))),
                misplaced(
                        "in PublicFolderInformation",
                        (context, document) -> TreeEdits.inAccount(
                                document,
                                account -> TreeEdits.append(
                                        account, Element.of("PublicFolderInformation", stray(context))))),
                misplacedInBlock("NetworkRequirements"),
                misplacedInBlock("Internal"),
                misplacedInBlock("External"),
                misplacedInBlock("MailStore"),
                misplacedInBlock("AddressBook"),
                new Variant("as an attribute of a block without it", SMTP, original -> {
                    VariantContext context = withoutGroups(original);
                    return ExpectedOwnValue.none(context)
                            .without(document -> TreeEdits.inBlock(
                                    document,
                                    context.target(),
                                    block -> block.withAttribute(VariantContext.SMTP_LAST, "on")));
                }),
                misplaced(
                        "as an attribute of the block",
                        (context, document) -> TreeEdits.inBlock(
                                document,
                                context.target(),
                                block -> block.withAttribute(
                                        VariantContext.SMTP_LAST,
                                        ExpectedOwnValue.of(context).stray()))));
    }

    private static Variant misplacedInBlock(String parent) {
        return misplaced(
                "in " + parent,
                (context, document) -> TreeEdits.inBlock(
                        document,
                        context.target(),
                        block -> TreeEdits.append(block, Element.of(parent, stray(context)))));
    }

    private static Element stray(VariantContext context) {
        return Element.text(
                VariantContext.SMTP_LAST, ExpectedOwnValue.of(context).stray());
    }

    private static Element withUser(Element response, Element stray) {
        boolean hasUser = response.children().stream()
                .anyMatch(child ->
                        child instanceof Element element && element.name().equals("User"));
        return hasUser
                ? TreeEdits.inChild(response, "User", user -> TreeEdits.append(user, stray))
                : TreeEdits.insert(response, 0, Element.of("User", Element.text("DisplayName", "Ana"), stray));
    }

    private static Variant misplaced(String trait, BiFunction<VariantContext, XmlDocument, XmlDocument> misplace) {
        return new Variant(trait, SMTP, original -> {
            VariantContext context = withoutGroups(original);
            return ExpectedOwnValue.of(context).without(document -> misplace.apply(context, document));
        });
    }

    /** {@return the context without the groups that a variant adds itself} */
    private static VariantContext withoutGroups(VariantContext context) {
        return context.withAccount(account -> Blocks.without(account, "PublicFolderInformation"))
                .withBlock(block -> Blocks.without(Blocks.without(block, "Internal"), "External"));
    }

    private static CaseProperty otherLetterCase() {
        Stream<Variant> variants = InvalidTokens.OTHER_CASE_NAMES.stream()
                .map(name -> strayInBlock(
                        name,
                        context ->
                                Element.text(name, ExpectedOwnValue.of(context).stray())));
        return new CaseProperty("POX-SMTPLAST-006", variants.toList());
    }

    private static Variant strayInBlock(String trait, Function<VariantContext, Element> stray) {
        return misplaced(
                trait,
                (context, document) -> TreeEdits.inBlock(
                        document,
                        context.target(),
                        block -> context.choose(2) == 0
                                ? TreeEdits.append(block, stray.apply(context))
                                : TreeEdits.insert(block, 0, stray.apply(context))));
    }

    private static CaseProperty otherNamespace() {
        List<Variant> variants = new ArrayList<>();
        for (String namespace :
                List.of(VENDOR, "http://www.example.com/autodiscover", "http://www.w3.org/1999/xhtml")) {
            variants.add(strayInBlock("default namespace " + namespace, context -> Element.text(
                            VariantContext.SMTP_LAST,
                            ExpectedOwnValue.of(context).stray())
                    .withAttribute("xmlns", namespace)));
            variants.add(strayInBlock("prefix for " + namespace, context -> Element.text(
                            "v:" + VariantContext.SMTP_LAST,
                            ExpectedOwnValue.of(context).stray())
                    .withAttribute("xmlns:v", namespace)));
        }
        variants.add(strayInBlock("no namespace", context -> Element.text(
                        VariantContext.SMTP_LAST, ExpectedOwnValue.of(context).stray())
                .withAttribute("xmlns", "")));
        variants.add(misplaced(
                "prefix declared on the document element",
                (context, document) -> TreeEdits.inBlock(
                        TreeEdits.declareOnRoot(document, "xmlns:v", VENDOR),
                        context.target(),
                        block -> TreeEdits.append(
                                block,
                                Element.text(
                                        "v:" + VariantContext.SMTP_LAST,
                                        ExpectedOwnValue.of(context).stray())))));
        return new CaseProperty("POX-SMTPLAST-025", variants);
    }

    private static CaseProperty unknownWrapper() {
        return CaseProperty.of(
                "POX-UNK-002",
                wrapped("Vendor", inner -> Element.of("Vendor", inner)),
                wrapped("a wrapper named SMTP", inner -> Element.of("SMTP", inner)),
                wrapped("two wrappers", inner -> Element.of("Vendor", Element.of("Settings", inner))),
                wrapped(
                        "a wrapper with other content in front",
                        inner -> Element.of("Vendor", Element.text("Name", "example"), inner)),
                wrapped(
                        "a wrapper in another namespace",
                        inner -> new Element(
                                "v:Vendor",
                                List.of(Attribute.of("xmlns:v", VENDOR)),
                                List.of(inner),
                                Element.Tags.PAIR)),
                wrapped(
                        "a wrapper that changes the default namespace",
                        inner -> new Element(
                                "Vendor",
                                List.of(Attribute.of("xmlns", VENDOR)),
                                List.of(inner.withAttribute("xmlns", Namespaces.OUTLOOK)),
                                Element.Tags.PAIR)));
    }

    private static Variant wrapped(String trait, UnaryOperator<Element> wrap) {
        return strayInBlock(trait, context -> wrap.apply(stray(context)));
    }

    private static CaseProperty position() {
        ResponseShape shape = SMTP;
        return CaseProperty.of(
                "POX-SMTPLAST-021",
                at("in front of Type", shape, 0),
                at("just behind Type", shape, 1),
                at("anywhere", shape, -1),
                new Variant(
                        "siblings in reverse order",
                        shape,
                        context -> moved(
                                context,
                                TreeEdits.inBlock(
                                        context.withSmtpLast(context.smtpLastValue()),
                                        context.target(),
                                        TreeEdits::reversed))));
    }

    private static CaseSpec moved(VariantContext context, XmlDocument document) {
        return CaseSpec.mayRefuse(document, context.expectingSmtpLast(context.smtpLastValue()))
                .withControl(() -> context.caseWithSmtpLast(context.smtpLastValue()))
                .observing(
                        "position among the children of a block",
                        context.smtpLastAddress(),
                        Map.of("on", "any", "off", "any", "refused", "document refused"));
    }

    private static Variant at(String trait, ResponseShape shape, int index) {
        return new Variant(
                trait,
                shape,
                context -> moved(
                        context,
                        context.inBlock(block -> TreeEdits.insert(
                                block,
                                index < 0 ? context.choose(block.children().size()) : index,
                                Element.text(VariantContext.SMTP_LAST, context.smtpLastValue())))));
    }

    private static CaseProperty nested() {
        List<Variant> variants = new ArrayList<>();
        for (String parent : List.of("Internal", "External")) {
            for (String outer : List.of("WEB", "SMTP", "EXCH")) {
                variants.add(new Variant(
                        "in " + parent + " of a block of Type " + outer, ResponseShape.of(outer), original -> {
                            VariantContext context = withoutGroups(original);
                            return ExpectedOwnValue.of(context)
                                    .without(document -> TreeEdits.inBlock(
                                            document,
                                            context.target(),
                                            block -> TreeEdits.append(block, reach(context, parent))));
                        }));
            }
        }
        return new CaseProperty("POX-SMTPLAST-023", variants);
    }

    private static Element reach(VariantContext context, String parent) {
        return Element.of(
                parent,
                Element.of(
                        "Protocol",
                        Element.text("Type", "SMTP"),
                        Element.text("ASUrl", "https://www.example.org/ews"),
                        stray(context)));
    }
}
