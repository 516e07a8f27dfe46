package io.github.autodiscovertck.generators.fault;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.tree.Attribute;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.Element.Tags;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import io.github.autodiscovertck.core.tree.XmlNode.EntityReference;
import io.github.autodiscovertck.core.tree.XmlNode.RawBytes;
import io.github.autodiscovertck.core.tree.XmlNode.RawText;
import io.github.autodiscovertck.core.tree.XmlNode.Text;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Documents that no parser may accept, each one named fault away from its control, a valid document. A fault that can
 * be anywhere is placed at or near SMTPLast, because a parser that silently stops there reports the default.
 */
public final class FaultProperties {

    private FaultProperties() {}

    /** {@return the properties, one for each requirement that a fault can violate} */
    public static List<CaseProperty> all() {
        return List.of(
                illFormed(),
                illegalBytes(),
                beforeDeclaration(),
                undeclaredEntity(),
                forbiddenCharacter(),
                repeatedAttribute(),
                undeclaredPrefix());
    }

    private static CaseProperty illFormed() {
        List<Variant> variants = new ArrayList<>(ForeignBodies.all());
        variants.addAll(faults());
        return new CaseProperty("POX-DOC-001", variants);
    }

    private static List<Variant> faults() {
        return List.of(
                inElement("end-tag of SMTPLast misspelt", element -> List.of(new RawText("<SMTPLast>on</SMTPlast>"))),
                inElement("end-tag of SMTPLast missing", element -> List.of(element.withTags(Tags.UNCLOSED))),
                inElement("start-tag of SMTPLast missing", element -> List.of(new RawText("on</SMTPLast>"))),
                inElement("tags that cross", element -> List.of(new RawText("<SMTPLast><a>on</SMTPLast></a>"))),
                inElement(
                        "a bare ampersand",
                        element -> List.of(element.withChildren(List.of(new Text("on"), new RawText("&"))))),
                inElement(
                        "a bare less-than sign",
                        element -> List.of(element.withChildren(List.of(new RawText("<"), new Text("on"))))),
                inElement("two hyphens in a comment", element -> List.of(new RawText("<!-- a -- b -->"), element)),
                inElement(
                        "a CDATA section that is not closed",
                        element -> List.of(element.withChildren(List.of(new RawText("<![CDATA[on"))))),
                inElement(
                        "an attribute without quotes",
                        element -> List.of(element.withAttributes(List.of(new Attribute(" ", "a", "=", '\0', "b"))))),
                inElement(
                        "no space between attributes",
                        element -> List.of(element.withAttributes(List.of(
                                Attribute.of("a", "b"), Attribute.of("c", "d").withSpace(""))))),
                inElement(
                        "white space in front of an element name",
                        element -> List.of(new RawText("< SMTPLast>on</SMTPLast>"))),
                whole(
                        "a second document element",
                        (context, document) -> TreeEdits.behind(document, Element.of("Autodiscover"))),
                whole(
                        "text behind the document element",
                        (context, document) -> TreeEdits.behind(document, new Text("on"))),
                whole(
                        "a NUL behind the document element",
                        (context, document) -> TreeEdits.behind(document, new RawText("\0"))),
                whole(
                        "a NUL and a second document just behind the document element",
                        (context, document) -> directlyAfter(document, new RawText("\0\n<Autodiscover/>"))),
                whole(
                        "an entity behind the document element",
                        (context, document) -> TreeEdits.behind(document, new RawText("&#10;"))),
                whole(
                        "an end-tag behind the document element",
                        (context, document) -> TreeEdits.behind(document, new RawText("</Autodiscover>"))),
                whole(
                        "nothing but the declaration",
                        (context, document) ->
                                document.withNodes(document.nodes().subList(0, 1))),
                whole(
                        "the last end-tag missing",
                        (context, document) -> document.mapRoot(root -> root.withTags(Tags.UNCLOSED))),
                truncatedAfter("cut off behind SMTPLast", "on</SMTPLast>"),
                truncatedAfter("cut off inside the end-tag of SMTPLast", "on</SMTPL"),
                truncatedAfter("cut off inside the text of SMTPLast", "o"),
                truncatedAfter("cut off in front of the text of SMTPLast", ""),
                whole(
                        "cut off anywhere in the last line",
                        (context, document) -> document.withCut(2 + context.choose("</Autodiscover>".length() - 1))));
    }

    private static CaseProperty illegalBytes() {
        return new CaseProperty(
                "POX-DOC-005",
                Stream.of(
                                inText("a byte that UTF-8 never has", 0xFF),
                                inText("a continuation byte alone", 0x80),
                                inText("a lead byte alone", 0xC3),
                                inText("ISO-8859-1 text", 0x61, 0xE9, 0x62),
                                inText("a surrogate", 0xED, 0xA0, 0x80),
                                inText("an overlong form", 0xC0, 0xAF),
                                inText("beyond the last code point", 0xF5, 0x80, 0x80, 0x80))
                        .toList());
    }

    private static CaseProperty beforeDeclaration() {
        return CaseProperty.of(
                "POX-DOC-008",
                inFront("a space", " "),
                inFront("a line end", "\n"),
                inFront("text", "OK"),
                inFront("a comment", "<!-- a -->"),
                inFront("a line of a program", "<?php echo 1; ?>\n"));
    }

    private static CaseProperty undeclaredEntity() {
        return CaseProperty.of(
                "POX-DOC-014",
                inSmtpLast("on as an entity", new EntityReference("on")),
                inSmtpLast("an HTML entity behind on", new Text("on"), new EntityReference("nbsp")),
                inSmtpLast("an HTML entity in front of on", new EntityReference("nbsp"), new Text("on")),
                inText("an entity in another element", new EntityReference("eacute")));
    }

    private static CaseProperty forbiddenCharacter() {
        return CaseProperty.of(
                "POX-DOC-015",
                inSmtpLast("a reference to U+0000", new RawText("&#0;"), new Text("on")),
                inSmtpLast("a reference to U+0001", new Text("on"), new RawText("&#1;")),
                inSmtpLast("a reference to U+000B", new Text("on"), new RawText("&#xB;")),
                inSmtpLast("a reference to a surrogate", new Text("on"), new RawText("&#xD800;")),
                inSmtpLast("a reference to U+FFFF", new Text("on"), new RawText("&#xFFFF;")),
                inSmtpLast("a reference beyond the last code point", new Text("on"), new RawText("&#x110000;")),
                inText("U+0000", 0x00),
                inText("U+0001", 0x01),
                inText("U+000B", 0x0B),
                inText("U+001F", 0x1F),
                inText("U+FFFE", 0xEF, 0xBF, 0xBE));
    }

    private static CaseProperty repeatedAttribute() {
        return CaseProperty.of(
                "POX-DOC-016",
                withAttributes("twice the same value", Attribute.of("a", "b"), Attribute.of("a", "b")),
                withAttributes("two values", Attribute.of("value", "on"), Attribute.of("value", "off")),
                withAttributes(
                        "twice the same declaration",
                        Attribute.of("xmlns:v", "urn:example:v"),
                        Attribute.of("xmlns:v", "urn:example:v")));
    }

    private static CaseProperty undeclaredPrefix() {
        return CaseProperty.of(
                "POX-NS-003",
                inElement("on SMTPLast", element -> List.of(element.withName("o:SMTPLast"))),
                inElement("on an element that the format lacks", element -> List.of(Element.of("v:a"), element)),
                withAttributes("on an attribute", Attribute.of("v:a", "b")),
                whole(
                        "on Response",
                        (context, document) ->
                                TreeEdits.inResponse(document, response -> response.withName("o:Response"))));
    }

    private static Variant withAttributes(String trait, Attribute... attributes) {
        return inElement(trait, element -> List.of(element.withAttributes(List.of(attributes))));
    }

    private static Variant inSmtpLast(String trait, XmlNode... content) {
        return inElement(trait, element -> List.of(element.withChildren(List.of(content))));
    }

    private static Variant inText(String trait, Integer... bytes) {
        return inText(trait, new RawBytes(List.of(bytes)));
    }

    /**
     * The control has the same element with the text around the fault, so the element itself cannot be the reason for a
     * rejection.
     */
    private static Variant inText(String trait, XmlNode fault) {
        return new Variant(trait, SMTP, original -> {
            VariantContext context = original.withBlock(block -> Blocks.with(block, "LoginName", "ab"));
            XmlDocument document = TreeEdits.inBlock(
                    context.withSmtpLast("on"),
                    context.target(),
                    block -> TreeEdits.inChild(
                            block,
                            "LoginName",
                            login -> login.withChildren(List.of(new Text("a"), fault, new Text("b")))));
            return CaseSpec.mustRefuse(document).withControl(() -> context.caseWithSmtpLast("on"));
        });
    }

    private static Variant inElement(String trait, Function<Element, List<XmlNode>> fault) {
        return whole(
                trait,
                (context, document) -> TreeEdits.inBlock(
                        context.document(),
                        context.target(),
                        block -> TreeEdits.append(
                                block,
                                fault.apply(Element.text(VariantContext.SMTP_LAST, "on"))
                                        .toArray(XmlNode[]::new))));
    }

    /** As if the connection had ended after these characters. */
    private static Variant truncatedAfter(String trait, String last) {
        return whole(trait, (context, document) -> {
            String text = new String(document.indented().toBytes(), StandardCharsets.UTF_8);
            String kept = text.substring(0, text.indexOf("<SMTPLast>on") + "<SMTPLast>".length() + last.length());
            return document.withCut(length(text) - length(kept));
        });
    }

    private static int length(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static Variant inFront(String trait, String text) {
        return whole(trait, (context, document) -> {
            List<XmlNode> nodes = new ArrayList<>(document.nodes());
            nodes.add(0, new RawText(text));
            return document.withNodes(nodes);
        });
    }

    /** Adds the node without a line end in between. */
    private static XmlDocument directlyAfter(XmlDocument document, XmlNode node) {
        List<XmlNode> nodes = new ArrayList<>();
        for (XmlNode existing : document.nodes()) {
            nodes.add(existing);
            if (existing instanceof Element) {
                nodes.add(node);
            }
        }
        return document.withNodes(nodes);
    }

    private static Variant whole(String trait, BiFunction<VariantContext, XmlDocument, XmlDocument> fault) {
        return new Variant(trait, SMTP, context -> CaseSpec.mustRefuse(fault.apply(context, context.withSmtpLast("on")))
                .withControl(() -> context.caseWithSmtpLast("on")));
    }
}
