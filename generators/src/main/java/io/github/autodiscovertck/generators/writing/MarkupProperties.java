package io.github.autodiscovertck.generators.writing;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import io.github.autodiscovertck.core.tree.XmlNode.CData;
import io.github.autodiscovertck.core.tree.XmlNode.CharacterReference;
import io.github.autodiscovertck.core.tree.XmlNode.Comment;
import io.github.autodiscovertck.core.tree.XmlNode.ProcessingInstruction;
import io.github.autodiscovertck.core.tree.XmlNode.Text;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/** The properties about markup that is not content, and about content that is written as markup. */
final class MarkupProperties {

    private static final Comment COMMENT = new Comment(" example ");
    private static final ProcessingInstruction INSTRUCTION = new ProcessingInstruction("example", "a=\"b\"");

    private static final String LOGIN_NAME = "LoginName";

    private MarkupProperties() {}

    static List<CaseProperty> all() {
        return List.of(
                comments(),
                instructions(),
                withMarkup(texts("POX-DOC-011", "CDATA", text -> List.of(new CData(text)))),
                texts("POX-DOC-012", "references", MarkupProperties::references));
    }

    private static CaseProperty comments() {
        return CaseProperty.of(
                "POX-DOC-010",
                added("SMTPLast commented out", (context, document) -> inBlock(context, document, hidden(context))),
                added(
                        "SMTPLast commented out in a line of its own",
                        (context, document) -> inBlock(
                                context,
                                document,
                                new Comment("\n      <SMTPLast>" + stray(context) + "</SMTPLast>\n      "))),
                added("a comment in front of the root", (context, document) -> inFront(document, COMMENT)),
                added("a comment behind the root", (context, document) -> TreeEdits.behind(document, COMMENT)),
                added(
                        "a comment in front of Response",
                        (context, document) -> document.mapRoot(root -> TreeEdits.insert(root, 0, COMMENT))),
                added(
                        "a comment in front of Account",
                        (context, document) ->
                                TreeEdits.inResponse(document, response -> TreeEdits.insert(response, 0, COMMENT))),
                added(
                        "a comment in front of the blocks",
                        (context, document) ->
                                TreeEdits.inAccount(document, account -> TreeEdits.insert(account, 0, COMMENT))),
                added("a comment in the block", (context, document) -> inBlock(context, document, COMMENT)),
                added("a comment in front of a text", (context, document) -> inType(context, document, COMMENT)),
                added("a comment in a text", (context, document) -> insideType(context, document, COMMENT)),
                added("a comment at every place", (context, document) -> everywhere(document, COMMENT)),
                instructed(
                        "SMTPLast in a processing instruction",
                        (context, document) -> inBlock(
                                context,
                                document,
                                new ProcessingInstruction("x", "<SMTPLast>" + stray(context) + "</SMTPLast>"))),
                instructed(
                        "a processing instruction in front of a text",
                        (context, document) -> inType(context, document, INSTRUCTION)),
                instructed(
                        "a processing instruction in a text",
                        (context, document) -> insideType(context, document, INSTRUCTION)),
                instructed(
                        "a processing instruction at every place",
                        (context, document) -> everywhere(document, INSTRUCTION)));
    }

    private static CaseProperty instructions() {
        return CaseProperty.of(
                "POX-DOC-023",
                accepted("in front of the root", (context, document) -> inFront(document, INSTRUCTION)),
                accepted("behind the root", (context, document) -> TreeEdits.behind(document, INSTRUCTION)),
                accepted(
                        "in front of Response",
                        (context, document) -> document.mapRoot(root -> TreeEdits.insert(root, 0, INSTRUCTION))),
                accepted("in the block", (context, document) -> inBlock(context, document, INSTRUCTION)),
                accepted("in a text", (context, document) -> insideType(context, document, INSTRUCTION)),
                accepted("at every place", (context, document) -> everywhere(document, INSTRUCTION)));
    }

    private static Variant accepted(String trait, BiFunction<VariantContext, XmlDocument, XmlDocument> change) {
        return new Variant(trait, SMTP, context -> {
            CaseSpec plain = context.caseWithSmtpLast(context.smtpLastValue());
            return CaseSpec.mustRead(
                            change.apply(context, plain.document()),
                            plain.expectation().response())
                    .withControl(() -> plain);
        });
    }

    private static XmlDocument inType(VariantContext context, XmlDocument document, XmlNode node) {
        return TreeEdits.inBlock(
                document,
                context.target(),
                block -> TreeEdits.inChild(block, "Type", type -> TreeEdits.insert(type, 0, node)));
    }

    private static XmlDocument insideType(VariantContext context, XmlDocument document, XmlNode node) {
        return TreeEdits.inBlock(
                document, context.target(), block -> TreeEdits.inChild(block, "Type", type -> inside(type, node)));
    }

    private static Element inside(Element element, XmlNode node) {
        String text = ((Text) element.children().get(0)).text();
        int middle = text.length() / 2;
        return element.withChildren(
                List.of(new Text(text.substring(0, middle)), node, new Text(text.substring(middle))));
    }

    private static XmlDocument everywhere(XmlDocument document, XmlNode node) {
        XmlDocument withinRoot = document.mapRoot(root -> everywhere(root, node));
        return TreeEdits.behind(TreeEdits.behind(inFront(inFront(withinRoot, node), node), node), node);
    }

    private static Element everywhere(Element parent, XmlNode node) {
        List<XmlNode> children = new ArrayList<>(List.of(node));
        for (XmlNode child : parent.children()) {
            children.add(child instanceof Element element ? everywhere(element, node) : child);
            children.add(node);
            children.add(node);
        }
        return parent.withChildren(children);
    }

    private static Comment hidden(VariantContext context) {
        return new Comment("<SMTPLast>" + stray(context) + "</SMTPLast>");
    }

    /** The block has the value of the context, or none; the hidden value is different. */
    private static String stray(VariantContext context) {
        return hasOwn(context) ? context.oppositeValue() : "on";
    }

    private static boolean hasOwn(VariantContext context) {
        return context.choose(2) == 1;
    }

    private static XmlDocument inBlock(VariantContext context, XmlDocument document, XmlNode node) {
        return TreeEdits.inBlock(document, context.target(), block -> TreeEdits.insert(block, 1, node));
    }

    private static XmlDocument inFront(XmlDocument document, XmlNode node) {
        List<XmlNode> nodes = new ArrayList<>(document.nodes());
        nodes.addAll(1, List.of(new Text("\n"), node));
        return document.withNodes(nodes);
    }

    private static Variant added(String trait, BiFunction<VariantContext, XmlDocument, XmlDocument> change) {
        return changed(trait, change, CaseSpec::mustRead);
    }

    /** An application may act on a processing instruction, but it is not part of a value. */
    private static Variant instructed(String trait, BiFunction<VariantContext, XmlDocument, XmlDocument> change) {
        return changed(trait, change, CaseSpec::mayRefuse);
    }

    private static Variant changed(
            String trait,
            BiFunction<VariantContext, XmlDocument, XmlDocument> change,
            BiFunction<XmlDocument, ExpectedGroup, CaseSpec> spec) {
        return new Variant(trait, SMTP, context -> {
            CaseSpec plain = hasOwn(context) ? context.caseWithSmtpLast(context.smtpLastValue()) : context.plainCase();
            return spec.apply(
                            change.apply(context, plain.document()),
                            plain.expectation().response())
                    .withControl(() -> plain);
        });
    }

    private static CaseProperty texts(String requirement, String how, Function<String, List<XmlNode>> write) {
        Stream<Variant> variants = Stream.of("Type", "Server", "LoginName", VariantContext.SMTP_LAST)
                .map(name -> new Variant(how + " in " + name, SMTP, original -> {
                    VariantContext context = original.withBlock(block -> withText(block, name));
                    CaseSpec plain = context.caseWithSmtpLast(context.smtpLastValue());
                    XmlDocument changed = TreeEdits.inBlock(
                            plain.document(),
                            context.target(),
                            block -> TreeEdits.inChild(block, name, element -> rewritten(element, write)));
                    return CaseSpec.mustRead(changed, plain.expectation().response())
                            .withControl(() -> plain);
                }));
        return new CaseProperty(requirement, variants.toList());
    }

    /** In a CDATA section, nothing but its end is markup. */
    private static CaseProperty withMarkup(CaseProperty property) {
        List<Variant> variants = new ArrayList<>(property.variants());
        for (String text : List.of("A]] >B]", "A&amp;B&#65;", "<i>A</i><!-- B -->", "<![CDATA[A")) {
            variants.add(new Variant("CDATA that holds " + text, SMTP, original -> {
                VariantContext context = original.withBlock(block -> Blocks.withInOrder(block, LOGIN_NAME, text));
                VariantContext plain = original.withBlock(block -> Blocks.withInOrder(block, LOGIN_NAME, "ana"));
                XmlDocument document = TreeEdits.inBlock(
                        context.withSmtpLast(context.smtpLastValue()),
                        context.target(),
                        block -> TreeEdits.inChild(
                                block, LOGIN_NAME, element -> rewritten(element, all -> List.of(new CData(all)))));
                return CaseSpec.mustRead(
                                document,
                                context.caseWithSmtpLast(context.smtpLastValue())
                                        .expectation()
                                        .response())
                        .withControl(() -> plain.caseWithSmtpLast(plain.smtpLastValue()));
            }));
        }
        return new CaseProperty(property.requirement(), variants);
    }

    private static Group withText(Group block, String name) {
        boolean hasText = name.equals(VariantContext.SMTP_LAST) || block.first(name) != null;
        return hasText ? block : Blocks.with(block, name, "a.example.org");
    }

    private static Element rewritten(Element element, Function<String, List<XmlNode>> write) {
        StringBuilder text = new StringBuilder();
        for (XmlNode child : element.children()) {
            text.append(((Text) child).text());
        }
        return element.withChildren(write.apply(text.toString()));
    }

    private static List<XmlNode> references(String text) {
        List<XmlNode> nodes = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            nodes.add(i % 3 == 2 ? new Text(String.valueOf(c)) : new CharacterReference(c, i % 2 == 0));
        }
        return nodes;
    }
}
