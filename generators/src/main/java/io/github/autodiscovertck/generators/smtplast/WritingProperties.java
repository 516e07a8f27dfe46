package io.github.autodiscovertck.generators.smtplast;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.tree.Attribute;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import io.github.autodiscovertck.core.tree.XmlNode.CData;
import io.github.autodiscovertck.core.tree.XmlNode.CharacterReference;
import io.github.autodiscovertck.core.tree.XmlNode.Comment;
import io.github.autodiscovertck.core.tree.XmlNode.ProcessingInstruction;
import io.github.autodiscovertck.core.tree.XmlNode.RawText;
import io.github.autodiscovertck.core.tree.XmlNode.Text;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The properties about how one SMTPLast element is written: its text, its attributes, its content. */
final class WritingProperties {

    private static final String ONLY_CHILDREN = "only child elements inside";
    private static final String TEXT_AND_CHILDREN = "text and child elements inside";

    private WritingProperties() {}

    static List<CaseProperty> all() {
        return List.of(text(), attributes(), declarations(), xmlAttributes(), children());
    }

    private static CaseProperty text() {
        return CaseProperty.of(
                "POX-SMTPLAST-007",
                written("CDATA", value -> List.of(new CData(value))),
                written("text, then CDATA", value -> List.of(head(value), new CData(value.substring(1)))),
                written("CDATA, then text", value -> List.of(new CData(value.substring(0, 1)), tail(value))),
                written(
                        "two CDATA sections",
                        value -> List.of(new CData(value.substring(0, 1)), new CData(value.substring(1)))),
                written("empty CDATA inside", value -> List.of(head(value), new CData(""), tail(value))),
                written("empty CDATA in front", value -> List.of(new CData(""), new Text(value))),
                written("decimal references", value -> references(value, false)),
                written("hexadecimal references", value -> references(value, true)),
                written(
                        "reference, then text",
                        value -> List.of(new CharacterReference(value.charAt(0), true), tail(value))),
                written(
                        "text, then reference",
                        value -> List.of(head(value), new RawText("&#x" + hex(value, 1) + ";" + value.substring(2)))),
                written(
                        "reference with leading zeros",
                        value -> List.of(new RawText("&#x000" + hex(value, 0) + ";"), tail(value))),
                written(
                        "lower-case hexadecimal reference",
                        value -> List.of(new RawText("&#x" + hex(value, 0) + ";"), tail(value))),
                written("comment inside", value -> List.of(head(value), new Comment(" "), tail(value))),
                written("empty comment inside", value -> List.of(head(value), new Comment(""), tail(value))),
                written(
                        "comment with the opposite inside",
                        value -> List.of(head(value), new Comment(value.equals("on") ? "ff" : "n"), tail(value))),
                written("comment in front", value -> List.of(new Comment(" default: off "), new Text(value))),
                written("comment behind", value -> List.of(new Text(value), new Comment(" on or off "))),
                instructed(
                        "processing instruction inside",
                        value -> List.of(head(value), new ProcessingInstruction("x", "on"), tail(value))),
                instructed(
                        "processing instruction behind",
                        value -> List.of(new Text(value), new ProcessingInstruction("x", ""))),
                written(
                        "comment, CDATA and reference",
                        value -> List.of(
                                new Comment("a"),
                                new CData(value.substring(0, 1)),
                                new Comment("b"),
                                new RawText("&#" + (int) value.charAt(1) + ";" + value.substring(2)))));
    }

    private static Variant written(String trait, Function<String, List<XmlNode>> content) {
        return written(trait, content, CaseSpec::mustRead);
    }

    /** A parser may reject a document with a processing instruction (POX-DOC-023). */
    private static Variant instructed(String trait, Function<String, List<XmlNode>> content) {
        return written(trait, content, CaseSpec::mayRefuse);
    }

    private static Variant written(
            String trait,
            Function<String, List<XmlNode>> content,
            BiFunction<XmlDocument, ExpectedGroup, CaseSpec> spec) {
        return new Variant(trait, SMTP, context -> spec.apply(
                        context.withSmtpLast(
                                content.apply(context.smtpLastValue()).toArray(XmlNode[]::new)),
                        context.expectingSmtpLast(context.smtpLastValue()))
                .withControl(() -> context.caseWithSmtpLast(context.smtpLastValue())));
    }

    private static Text head(String value) {
        return new Text(value.substring(0, 1));
    }

    private static Text tail(String value) {
        return new Text(value.substring(1));
    }

    private static String hex(String value, int index) {
        return Integer.toHexString(value.charAt(index));
    }

    private static List<XmlNode> references(String value, boolean hexadecimal) {
        return IntStream.range(0, value.length())
                .<XmlNode>mapToObj(i -> new CharacterReference(value.charAt(i), hexadecimal))
                .toList();
    }

    private static CaseProperty attributes() {
        Stream<String> names = Stream.of("value", "on", "enabled", "SMTPLast", "default", "Type", "off", "text");
        Stream<Variant> plain = names.map(
                name -> withAttributes(name, context -> List.of(Attribute.of(name, context.oppositeValue()))));
        Stream<Variant> more = Stream.of(
                withAttributes(
                        "attribute with the same value",
                        context -> List.of(Attribute.of("value", context.smtpLastValue()))),
                withAttributes(
                        "several attributes",
                        context -> List.of(
                                Attribute.of("value", context.oppositeValue()),
                                Attribute.of("enabled", context.isSmtpLastOn() ? "false" : "true"))),
                withAttributes(
                        "attribute in another namespace",
                        context -> List.of(
                                Attribute.of("xmlns:v", "urn:example:vendor"),
                                Attribute.of("v:value", context.oppositeValue()))));
        return new CaseProperty("POX-SMTPLAST-018", Stream.concat(plain, more).toList());
    }

    private static CaseProperty declarations() {
        return CaseProperty.of(
                "POX-SMTPLAST-019",
                withAttributes(
                        "default namespace declared again",
                        context -> List.of(Attribute.of("xmlns", Namespaces.OUTLOOK))),
                withAttributes(
                        "prefix that nothing uses",
                        context -> List.of(Attribute.of("xmlns:unused", "urn:example:unused"))),
                withAttributes(
                        "prefix for the same namespace",
                        context -> List.of(Attribute.of("xmlns:o", Namespaces.OUTLOOK))),
                withAttributes(
                        "all of them",
                        context -> List.of(
                                Attribute.of("xmlns", Namespaces.OUTLOOK),
                                Attribute.of("xmlns:o", Namespaces.OUTLOOK),
                                Attribute.of("xmlns:unused", "urn:example:unused"))));
    }

    private static CaseProperty xmlAttributes() {
        return CaseProperty.of(
                "POX-SMTPLAST-027",
                withAttributes("xml:space preserve", context -> List.of(Attribute.of("xml:space", "preserve"))),
                withAttributes("xml:space default", context -> List.of(Attribute.of("xml:space", "default"))),
                withAttributes("xml:lang", context -> List.of(Attribute.of("xml:lang", "de"))),
                withAttributes(
                        "both of them",
                        context -> List.of(Attribute.of("xml:space", "preserve"), Attribute.of("xml:lang", "es-ES"))));
    }

    private static Variant withAttributes(String trait, Function<VariantContext, List<Attribute>> attributes) {
        return new Variant(trait, SMTP, context -> CaseSpec.mustRead(
                        context.withElement(Element.text(VariantContext.SMTP_LAST, context.smtpLastValue())
                                .withAttributes(attributes.apply(context))),
                        context.expectingSmtpLast(context.smtpLastValue()))
                .withControl(() -> context.caseWithSmtpLast(context.smtpLastValue())));
    }

    private static CaseProperty children() {
        return CaseProperty.of(
                "POX-SMTPLAST-020",
                inside("only a child with on", AllowedSmtpLast.NOT_ON, Element.text("Value", "on")),
                inside(
                        "the element inside itself",
                        AllowedSmtpLast.NOT_ON,
                        Element.text(VariantContext.SMTP_LAST, "on")),
                inside("a child named on", AllowedSmtpLast.NOT_ON, Element.of("on")),
                inside(
                        "two children that spell on",
                        AllowedSmtpLast.NOT_ON,
                        Element.text("a", "o"),
                        Element.text("b", "n")),
                inside("on two levels down", AllowedSmtpLast.NOT_ON, Element.of("a", Element.text("b", "on"))),
                inside("child, then on", AllowedSmtpLast.ANYTHING, Element.of("a"), new Text("on")),
                inside("on, then child", AllowedSmtpLast.ANYTHING, new Text("on"), Element.of("a")),
                inside("child inside on", AllowedSmtpLast.ANYTHING, new Text("o"), Element.of("b"), new Text("n")),
                inside("off with a child with on", AllowedSmtpLast.NOT_ON, new Text("off"), Element.text("a", "on")));
    }

    private static Variant inside(String trait, Expected allowed, XmlNode... content) {
        boolean text = Stream.of(content).anyMatch(Text.class::isInstance);
        String aspect = text ? TEXT_AND_CHILDREN : ONLY_CHILDREN;
        return new Variant(trait, SMTP, context -> CaseSpec.mayRefuse(
                        context.withSmtpLast(content), context.expectingOrMissing(allowed))
                .withControl(() -> context.caseWithSmtpLast("on"))
                .observing(aspect, context.smtpLastAddress(), AllowedSmtpLast.HANDLING));
    }
}
