package io.github.autodiscovertck.generators.structure;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.CanonicalTree;
import io.github.autodiscovertck.generators.response.ResponseShape;
import io.github.autodiscovertck.generators.response.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The properties about elements unknown to the format, missing elements, and the order of known elements. */
final class UnknownProperties {

    private static final Element UNKNOWN =
            Element.of("X-Example", Element.text("Name", "example"), Element.of("Deep", Element.text("Value", "1")));

    private UnknownProperties() {}

    static List<CaseProperty> all() {
        return List.of(withoutUser(), order(), unknownElements(), exampleElements(), unknownAttributes(), everything());
    }

    private static CaseProperty withoutUser() {
        return CaseProperty.of(
                "POX-STR-005",
                new Variant("no User", SMTP, UnknownProperties::withoutUser),
                new Variant(
                        "no User, an Exchange account",
                        ResponseShape.of("EXCH", "EXPR"),
                        context -> withoutUser(context.withBlock(block ->
                                Blocks.withInOrder(block, "EwsUrl", "https://mail.example.org/EWS/Exchange.asmx")))));
    }

    private static CaseSpec withoutUser(VariantContext context) {
        Group response = Blocks.without(context.reading().response(), "User");
        Reading reading = new Reading(response);
        VariantContext with = context.withUser();
        return CaseSpec.mustRead(CanonicalTree.of(reading), Expectations.of(reading))
                .withControl(() -> CaseSpec.mustRead(with.document(), Expectations.of(with.reading())));
    }

    private static CaseProperty order() {
        return CaseProperty.of(
                "POX-STR-006",
                reordered(
                        "Account in front of User",
                        context -> TreeEdits.inResponse(context.document(), TreeEdits::reversed)),
                reordered(
                        "Action behind the blocks",
                        context -> TreeEdits.inAccount(context.document(), account -> movedToEnd(account, "Action"))),
                reordered(
                        "AccountType behind the blocks",
                        context ->
                                TreeEdits.inAccount(context.document(), account -> movedToEnd(account, "AccountType"))),
                reordered("siblings in a block in reverse order", context -> context.inBlock(TreeEdits::reversed)));
    }

    private static Variant reordered(String trait, Function<VariantContext, XmlDocument> order) {
        return new Variant(trait, SMTP, original -> {
            VariantContext context =
                    original.withUser().withBlock(block -> Blocks.withInOrder(block, "Server", "mail.example.org"));
            return readOrRejected(context, order.apply(context))
                    .observing(
                            "order of children",
                            "Account/Action",
                            Map.of("settings", "any", "refused", "document refused"));
        });
    }

    private static Element movedToEnd(Element parent, String name) {
        List<XmlNode> rest = new ArrayList<>();
        List<XmlNode> last = new ArrayList<>();
        for (XmlNode child : parent.children()) {
            boolean matches = child instanceof Element element && element.name().equals(name);
            (matches ? last : rest).add(child);
        }
        rest.addAll(last);
        return parent.withChildren(rest);
    }

    private static CaseProperty unknownElements() {
        return CaseProperty.of(
                "POX-UNK-001",
                changed(
                        "in Response, in front",
                        document -> TreeEdits.inResponse(document, response -> TreeEdits.insert(response, 0, UNKNOWN))),
                changed(
                        "in Response, behind",
                        document -> TreeEdits.inResponse(document, response -> TreeEdits.append(response, UNKNOWN))),
                changed(
                        "in Account, in front",
                        document -> TreeEdits.inAccount(document, account -> TreeEdits.insert(account, 0, UNKNOWN))),
                changed(
                        "in Account, behind",
                        document -> TreeEdits.inAccount(document, account -> TreeEdits.append(account, UNKNOWN))),
                changed(
                        "an Action in Response, in front, as a second schema has it",
                        document -> TreeEdits.inResponse(
                                document, response -> TreeEdits.insert(response, 0, mobileSyncAction()))),
                changed(
                        "an Action in Response, behind, as a second schema has it",
                        document -> TreeEdits.inResponse(
                                document, response -> TreeEdits.append(response, mobileSyncAction()))),
                changed(
                        "an Action and a Type in a stranger, in front",
                        document -> TreeEdits.inResponse(
                                document, response -> TreeEdits.insert(response, 0, withOwnActionAndType()))),
                changed(
                        "an Action and a Type in a stranger in Account, in front",
                        document -> TreeEdits.inAccount(
                                document, account -> TreeEdits.insert(account, 0, withOwnActionAndType()))),
                inBlock("in a block, in front", block -> TreeEdits.insert(block, 0, UNKNOWN)),
                inBlock("in a block, behind", block -> TreeEdits.append(block, UNKNOWN)),
                inBlock(
                        "in another namespace",
                        block -> TreeEdits.append(block, UNKNOWN.withAttribute("xmlns", "urn:example:vendor"))));
    }

    /** Some servers put the answers for both kinds of client into one response. */
    private static Element mobileSyncAction() {
        return Element.of(
                "Action",
                Element.of(
                        "Settings",
                        Element.of(
                                "Server",
                                Element.text("Type", "MobileSync"),
                                Element.text("Url", "https://mail.example.org/Microsoft-Server-ActiveSync"),
                                Element.text("Name", "mail.example.org"))));
    }

    private static Element withOwnActionAndType() {
        return Element.of(
                "X-Example", Element.text("Action", "redirectUrl"), Element.of("Part", Element.text("Type", "WEB")));
    }

    private static CaseProperty exampleElements() {
        return CaseProperty.of("POX-UNK-003", known("AD", "ad.example.org"), known("ServerExclusiveConnect", "on"));
    }

    /** These elements must not break parsing; no requirement says that they are reported. */
    private static Variant known(String name, String value) {
        return new Variant(name, ResponseShape.of("EXCH", "EXPR"), context -> {
            VariantContext without = context.withBlock(block -> Blocks.without(block, name));
            VariantContext with = without.withBlock(block -> Blocks.withInOrder(block, name, value));
            Expected valueOrAbsent = Expected.oneOfOrAbsent(new Value.Text(value));
            return CaseSpec.mustRead(
                            with.document(), Expectations.of(with.reading(), with.target(), name, valueOrAbsent))
                    .withControl(() -> CaseSpec.mustRead(without.document(), Expectations.of(without.reading())));
        });
    }

    private static CaseProperty unknownAttributes() {
        return CaseProperty.of(
                "POX-UNK-004",
                attributed("on Autodiscover", document -> document.mapRoot(root -> root.withAttribute("version", "1"))),
                attributed(
                        "on Response",
                        document -> TreeEdits.inResponse(document, response -> response.withAttribute("version", "1"))),
                attributed(
                        "on Account",
                        document -> TreeEdits.inAccount(document, account -> account.withAttribute("id", "1"))),
                attributedBlock("on a block", block -> block.withAttribute("example", "SMTP")),
                attributedBlock(
                        "on SMTPLast",
                        block -> TreeEdits.inChild(
                                block, VariantContext.SMTP_LAST, smtpLast -> smtpLast.withAttribute("example", "1"))),
                attributedBlock(
                        "on Type",
                        block -> TreeEdits.inChild(block, "Type", type -> type.withAttribute("example", "1"))));
    }

    private static Variant attributedBlock(String trait, UnaryOperator<Element> change) {
        return new Variant(trait, SMTP, context -> attributed(context, context.inBlock(change)));
    }

    private static Variant attributed(String trait, UnaryOperator<XmlDocument> change) {
        return new Variant(trait, SMTP, context -> attributed(context, change.apply(context.document())));
    }

    private static CaseSpec attributed(VariantContext context, XmlDocument document) {
        return readOrRejected(context, document)
                .observing(
                        "unknown attributes",
                        "Account/Action",
                        Map.of("settings", "ignored", "refused", "document refused"));
    }

    /** The document must be read like the plain one, or rejected. */
    private static CaseSpec readOrRejected(VariantContext context, XmlDocument document) {
        return CaseSpec.mayRefuse(document, Expectations.of(context.reading()))
                .withControl(() -> CaseSpec.mustRead(context.document(), Expectations.of(context.reading())));
    }

    private static Variant inBlock(String trait, UnaryOperator<Element> change) {
        return new Variant(
                trait, SMTP, context -> CaseSpec.mustRead(context.inBlock(change), Expectations.of(context.reading()))
                        .withControl(() -> CaseSpec.mustRead(context.document(), Expectations.of(context.reading()))));
    }

    private static Variant changed(String trait, UnaryOperator<XmlDocument> change) {
        return new Variant(trait, SMTP, context -> CaseSpec.mustRead(
                        change.apply(context.document()), Expectations.of(context.reading()))
                .withControl(() -> CaseSpec.mustRead(context.document(), Expectations.of(context.reading()))));
    }

    private static CaseProperty everything() {
        return CaseProperty.of(
                "POX-UNK-005", everything("SMTP"), everything("EXCH"), everything("EXPR"), everything("IMAP"));
    }

    /** The document only has to be accepted; other requirements cover how each value is read. */
    private static Variant everything(String type) {
        return new Variant("every child of Protocol that is a text, " + type, ResponseShape.of(type), context -> {
            XmlDocument full = context.withBlock(block -> full(type, block)).document();
            return CaseSpec.mustAccept(full)
                    .withControl(() -> CaseSpec.mustRead(context.document(), Expectations.of(context.reading())));
        });
    }

    private static Group full(String type, Group block) {
        Group full = block;
        for (PoxElement child : ElementTable.childrenOf("Protocol")) {
            if (isDocumentedIn(type, child)) {
                full = Blocks.withInOrder(full, child.name(), Values.simplest(child));
            }
        }
        return full;
    }

    /**
     * Leaves out elements that a source limits to other Types, and SMTPLast where it may or may not count
     * (POX-SMTPLAST-022).
     */
    private static boolean isDocumentedIn(String type, PoxElement child) {
        boolean fits = child.types().isEmpty() || child.types().contains(type);
        boolean open = child.name().equals(VariantContext.SMTP_LAST) && !type.equals("SMTP");
        return !child.isGroup()
                && child.inReference()
                && fits
                && !open
                && !child.name().equals("Type");
    }
}
