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

/** The properties about what a document points at without a DOCTYPE: hints, inclusions, URLs among the values. */
final class LinkProperties {

    private static final String SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String INCLUSION = "http://www.w3.org/2001/XInclude";

    /** Schemas are looked for when something of their namespace comes. */
    private static final Element UNNAMED = Element.text("Unknown", "1").withAttribute("xmlns", "");

    private LinkProperties() {}

    static CaseProperty hints() {
        return CaseProperty.of(
                        "POX-SEC-006",
                        ignored("schemaLocation on Autodiscover", stage -> stage.plain()
                                .mapRoot(root -> withHint(root, "schemaLocation", Namespaces.BASE + " " + schema()))),
                        ignored(
                                "schemaLocation on a block",
                                stage -> stage.inBlock(block ->
                                        withHint(block, "schemaLocation", Namespaces.OUTLOOK + " " + schema()))),
                        ignored(
                                "noNamespaceSchemaLocation",
                                stage -> stage.inBlock(block -> TreeEdits.append(
                                        block, withHint(UNNAMED, "noNamespaceSchemaLocation", schema())))),
                        ignored(
                                "XInclude in a block",
                                stage -> stage.inBlock(block ->
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
            SafetyContext stage = SafetyContext.of(context);
            return stage.mayRefuse(stage.with(include(url, parse)));
        });
    }

    private static Variant instruction(String trait, String target, String data, String file) {
        String filled = String.format(data, Canary.at("http", file));
        return ignored(
                trait, stage -> SafetyContext.inProlog(stage.plain(), new ProcessingInstruction(target, filled)));
    }

    static CaseProperty urls() {
        List<Variant> variants = new ArrayList<>();
        variants.add(redirect());
        Stream.of("Image", "ServiceHome").map(LinkProperties::inAccount).forEach(variants::add);
        Stream.of("ASUrl", "EwsUrl", "OOFUrl", "OABUrl", "UMUrl", "EcpUrl", "SharingUrl", "Server")
                .map(LinkProperties::inBlock)
                .forEach(variants::add);
        variants.add(ignored("the name of a namespace", stage -> stage.plain()
                .mapRoot(root -> root.withAttribute("xmlns:v", Canary.at("http", "namespace")))));
        variants.add(ignored(
                "the namespace of an unknown element",
                stage -> stage.inBlock(block -> TreeEdits.append(
                        block, Element.text("Unknown", "1").withAttribute("xmlns", Canary.at("http", "namespace"))))));
        variants.add(ignored(
                "an unknown element",
                stage -> stage.inBlock(
                        block -> TreeEdits.append(block, Element.text("X-Example", Canary.at("http", "unknown"))))));
        return new CaseProperty("POX-SEC-009", variants).onlyOncePerVariant();
    }

    private static Variant redirect() {
        return new Variant("RedirectUrl", SMTP, context -> {
            SafetyContext stage = SafetyContext.of(context);
            Reading reading =
                    Reading.of(response -> response.group("Account", account -> account.text("AccountType", "email")
                            .text("Action", "redirectUrl")
                            .text("RedirectUrl", Canary.at("http", "autodiscover.xml"))));
            ExpectedGroup expected = ExpectedGroup.of(
                    response -> response.group("Account", account -> account.text("AccountType", "email")
                            .text("Action", "redirectUrl")
                            .add("RedirectUrl", Expected.noneOf())));
            return CaseSpec.mayRefuse(CanonicalTree.of(reading), expected).withControl(stage::control);
        });
    }

    private static Variant inAccount(String name) {
        return new Variant(name, SMTP, context -> {
            SafetyContext stage = SafetyContext.of(context.withAccount(account -> Blocks.without(account, name)));
            XmlDocument document = TreeEdits.inAccount(
                    stage.plain(),
                    account -> TreeEdits.insert(account, 2, Element.text(name, Canary.at("http", name))));
            ExpectedGroup expected = new ExpectedGroup(
                    stage.expected().members().stream()
                            .map(member -> besides(member, name))
                            .toList(),
                    false);
            return CaseSpec.mayRefuse(document, expected).withControl(stage::control);
        });
    }

    private static Member besides(Member member, String name) {
        if (!member.name().equals("Account")) {
            return member;
        }
        List<Member> members = new ArrayList<>(((ExpectedGroup) member.expected()).members());
        members.add(new Member(name, Expected.noneOf()));
        return new Member("Account", new ExpectedGroup(members, false));
    }

    /** Whatever is made of the value, and of an element that belongs into another block. */
    private static Variant inBlock(String name) {
        return new Variant(name, SMTP, context -> {
            SafetyContext stage = SafetyContext.of(context);
            XmlDocument document = stage.inBlock(
                    block -> TreeEdits.append(withoutChild(block, name), Element.text(name, Canary.at("http", name))));
            return CaseSpec.mayRefuse(document, stage.expected(name, Expected.noneOf()))
                    .withControl(stage::control);
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
            SafetyContext stage = SafetyContext.of(context);
            return stage.mayRefuseOrIgnore(document.apply(stage));
        });
    }
}
