package io.github.autodiscovertck.generators.safety;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.expectation.ExpectedGroup.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode.ProcessingInstruction;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.CanonicalTree;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The properties about references without a DOCTYPE: schema hints, inclusions, URLs in values. */
final class LinkProperties {

    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String INCLUSION = "http://www.w3.org/2001/XInclude";

    /** Parsers look for a schema when an element of its namespace appears. */
    private static final Element UNNAMED = Element.text("Unknown", "1").withAttribute("xmlns", "");

    private LinkProperties() {}

    static CaseProperty hints() {
        return CaseProperty.of(
                        "POX-SEC-006",
                        ignored("schemaLocation on Autodiscover", safety -> safety.plain()
                                .mapRoot(root -> withHint(root, "schemaLocation", Namespaces.BASE + " " + schema()))),
                        ignored(
                                "schemaLocation on a block",
                                safety -> safety.inBlock(block ->
                                        withHint(block, "schemaLocation", Namespaces.OUTLOOK + " " + schema()))),
                        ignored(
                                "noNamespaceSchemaLocation",
                                safety -> safety.inBlock(block -> TreeEdits.append(
                                        block, withHint(UNNAMED, "noNamespaceSchemaLocation", schema())))),
                        ignored(
                                "XInclude in a block",
                                safety -> safety.inBlock(block ->
                                        TreeEdits.append(block, include(Canary.at("http", Canary.XML), "xml")))),
                        included("XInclude of XML in a value, http", Canary.at("http", Canary.XML), "xml"),
                        included("XInclude of text in a value, http", Canary.at("http", Canary.TEXT), "text"),
                        included("XInclude of XML in a value, a file", Canary.file(Canary.XML), "xml"),
                        included("XInclude of text in a value, a file", Canary.file(Canary.TEXT), "text"),
                        instruction("a stylesheet in XSLT", "xml-stylesheet", "type=\"text/xsl\" href=\"%s\"", "a.xsl"),
                        instruction("a stylesheet in CSS", "xml-stylesheet", "type=\"text/css\" href=\"%s\"", "a.css"),
                        instruction("a model", "xml-model", "href=\"%s\"", "a.rng"))
                .onlyOncePerVariant();
    }

    private static String schema() {
        return Canary.at("http", "canary.xsd");
    }

    private static Element withHint(Element element, String name, String value) {
        return element.withAttribute("xmlns:xsi", SCHEMA_INSTANCE).withAttribute("xsi:" + name, value);
    }

    private static Element include(String url, String parse) {
        return Element.of("xi:include")
                .withAttribute("xmlns:xi", INCLUSION)
                .withAttribute("href", url)
                .withAttribute("parse", parse);
    }

    private static Variant included(String trait, String url, String parse) {
        return new Variant(trait, SMTP, context -> {
            SafetyContext safety = SafetyContext.of(context);
            return safety.mayRefuse(safety.with(include(url, parse)));
        });
    }

    private static Variant instruction(String trait, String target, String data, String file) {
        String filled = String.format(data, Canary.at("http", file));
        return ignored(
                trait, safety -> SafetyContext.inProlog(safety.plain(), new ProcessingInstruction(target, filled)));
    }

    static CaseProperty urls() {
        List<Variant> variants = new ArrayList<>();
        variants.add(redirect());
        Stream.of("Image", "ServiceHome").map(LinkProperties::inAccount).forEach(variants::add);
        Stream.of("ASUrl", "EwsUrl", "OOFUrl", "OABUrl", "UMUrl", "EcpUrl", "SharingUrl", "Server")
                .map(LinkProperties::inBlock)
                .forEach(variants::add);
        variants.add(ignored("the name of a namespace", safety -> safety.plain()
                .mapRoot(root -> root.withAttribute("xmlns:v", Canary.at("http", "namespace")))));
        variants.add(ignored(
                "the namespace of an unknown element",
                safety -> safety.inBlock(block -> TreeEdits.append(
                        block, Element.text("Unknown", "1").withAttribute("xmlns", Canary.at("http", "namespace"))))));
        variants.add(ignored(
                "an unknown element",
                safety -> safety.inBlock(
                        block -> TreeEdits.append(block, Element.text("X-Example", Canary.at("http", "unknown"))))));
        return new CaseProperty("POX-SEC-009", variants).onlyOncePerVariant();
    }

    private static Variant redirect() {
        return new Variant("RedirectUrl", SMTP, context -> {
            SafetyContext safety = SafetyContext.of(context);
            Reading reading =
                    Reading.of(response -> response.group("Account", account -> account.text("AccountType", "email")
                            .text("Action", "redirectUrl")
                            .text("RedirectUrl", Canary.at("http", "autodiscover.xml"))));
            ExpectedGroup expected = ExpectedGroup.of(
                    response -> response.group("Account", account -> account.text("AccountType", "email")
                            .text("Action", "redirectUrl")
                            .add("RedirectUrl", Expected.noneOf())));
            return CaseSpec.mayRefuse(CanonicalTree.of(reading), expected).withControl(safety::control);
        });
    }

    private static Variant inAccount(String name) {
        return new Variant(name, SMTP, context -> {
            SafetyContext safety = SafetyContext.of(context.withAccount(account -> Blocks.without(account, name)));
            XmlDocument document = TreeEdits.inAccount(
                    safety.plain(),
                    account -> TreeEdits.insert(account, 2, Element.text(name, Canary.at("http", name))));
            ExpectedGroup expected = new ExpectedGroup(
                    safety.expected().members().stream()
                            .map(member -> withAnyValue(member, name))
                            .toList(),
                    false);
            return CaseSpec.mayRefuse(document, expected).withControl(safety::control);
        });
    }

    private static Member withAnyValue(Member member, String name) {
        if (!member.name().equals("Account")) {
            return member;
        }
        List<Member> members = new ArrayList<>(((ExpectedGroup) member.expected()).members());
        members.add(new Member(name, Expected.noneOf()));
        return new Member("Account", new ExpectedGroup(members, false));
    }

    /** Any value is correct, and so is ignoring an element that is not documented for the block. */
    private static Variant inBlock(String name) {
        return new Variant(name, SMTP, context -> {
            SafetyContext safety = SafetyContext.of(context);
            XmlDocument document = safety.inBlock(
                    block -> TreeEdits.append(withoutChild(block, name), Element.text(name, Canary.at("http", name))));
            return CaseSpec.mayRefuse(document, safety.expected(name, Expected.noneOf()))
                    .withControl(safety::control);
        });
    }

    private static Element withoutChild(Element block, String name) {
        return block.withChildren(block.children().stream()
                .filter(child ->
                        !(child instanceof Element element && element.name().equals(name)))
                .toList());
    }

    private static Variant ignored(String trait, Function<SafetyContext, XmlDocument> document) {
        return new Variant(trait, SMTP, context -> {
            SafetyContext safety = SafetyContext.of(context);
            return safety.mayRefuseOrIgnore(document.apply(safety));
        });
    }
}
