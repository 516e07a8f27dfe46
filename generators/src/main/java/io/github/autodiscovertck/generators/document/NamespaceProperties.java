package io.github.autodiscovertck.generators.document;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.tree.Attribute;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.writing.WritingChoice;
import io.github.autodiscovertck.generators.writing.WrittenTree;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The properties about namespaces and names, and about documents that are not an Autodiscover response. */
final class NamespaceProperties {

    private static final String STRAY_VERSION = "7";

    private NamespaceProperties() {}

    static List<CaseProperty> all() {
        return List.of(
                CaseProperty.of(
                        "POX-NS-001", new Variant("the published form", SMTP, NamespaceProperties::publishedForm)),
                httpsNames(),
                otherNamespace(),
                CaseProperty.of(
                        "POX-NS-009",
                        rejected(
                                "a mobilesync Response",
                                document -> TreeEdits.inResponse(
                                        document, response -> in(response, Namespaces.MOBILESYNC)))),
                letterCase(),
                noResponse());
    }

    /** The control has the same content with prefixes: a value that is misread in both is not a namespace problem. */
    private static CaseSpec publishedForm(VariantContext context) {
        return CaseSpec.mustRead(context.document(), Expectations.of(context.reading()))
                .withControl(() -> CaseSpec.mustRead(
                        WrittenTree.of(context.document(), Set.of(WritingChoice.PREFIXES), 0),
                        Expectations.of(context.reading())));
    }

    private static Element in(Element element, String namespace) {
        return element.withAttributes(List.of(Attribute.of("xmlns", namespace)));
    }

    private static CaseProperty httpsNames() {
        return CaseProperty.of("POX-NS-004", new Variant("both names", SMTP, context -> {
            XmlDocument document = TreeEdits.inResponse(
                            context.document(), response -> in(response, Namespaces.httpsAlias(Namespaces.OUTLOOK)))
                    .mapRoot(root -> in(root, Namespaces.httpsAlias(Namespaces.BASE)));
            return CaseSpec.mustRead(document, Expectations.of(context.reading()))
                    .withControl(() -> CaseSpec.mustRead(context.document(), Expectations.of(context.reading())));
        }));
    }

    private static CaseProperty otherNamespace() {
        Stream<Variant> needed = Stream.of("Server", "LoginName")
                .flatMap(name -> Stream.of(
                        besideOwn(name, name + " in another namespace", strayElement(name, "urn:example:vendor")),
                        besideOwn(name, name + " in no namespace", strayElement(name, ""))))
                .flatMap(each -> each);
        Stream<Variant> others = Stream.of(
                stray("SSL in another namespace", "SSL", strayElement("SSL", "urn:example:vendor")),
                stray("SSL in no namespace", "SSL", strayElement("SSL", "")));
        return new CaseProperty("POX-NS-008", Stream.concat(needed, others).toList());
    }

    private static Element strayElement(String name, String namespace) {
        return Element.text(name, strayValue(name)).withAttribute("xmlns", namespace);
    }

    private static CaseProperty letterCase() {
        Stream<Variant> switches = Stream.of("ssl", "Ssl")
                .map(name -> stray("an element named " + name, "SSL", Element.text(name, strayValue("SSL"))));
        Stream<Variant> needed = Stream.of(
                        "server:Server", "SERVER:Server", "loginname:LoginName", "LOGINNAME:LoginName")
                .map(names -> names.split(":"))
                .flatMap(names -> besideOwn(
                        names[1], "an element named " + names[0], Element.text(names[0], strayValue(names[1]))));
        Stream<Variant> attributes = Stream.of("version", "VERSION").map(NamespaceProperties::strayAttribute);
        return new CaseProperty(
                "POX-NS-010",
                Stream.of(switches, needed, attributes).flatMap(each -> each).toList());
    }

    /** Keeps the Server or LoginName, which a mail block needs, and adds a stray one: a parser that accepts both finds two. */
    private static Stream<Variant> besideOwn(String name, String what, Element stray) {
        return Stream.of(
                besideOwn(name, what + " in front of " + name, block -> TreeEdits.insert(block, 1, stray)),
                besideOwn(name, what + " behind " + name, block -> TreeEdits.append(block, stray)));
    }

    private static Variant besideOwn(String name, String trait, UnaryOperator<Element> change) {
        return new Variant(trait, SMTP, original -> {
            VariantContext context = original.withBlock(block -> Blocks.withInOrder(block, name, "mail.example.org"));
            ExpectedGroup expected = Expectations.of(context.reading());
            return CaseSpec.mayRefuse(context.inBlock(change), expected)
                    .withControl(() -> CaseSpec.mustRead(context.document(), expected));
        });
    }

    private static Variant strayAttribute(String name) {
        return new Variant("an attribute named " + name, SMTP, context -> {
            ExpectedGroup expected =
                    Expectations.of(context.reading(), context.target(), "@Version", Expected.noneOf(STRAY_VERSION));
            return CaseSpec.mayRefuse(context.inBlock(block -> block.withAttribute(name, STRAY_VERSION)), expected)
                    .withControl(() -> CaseSpec.mustRead(context.document(), expected));
        });
    }

    /** Differs from the default, so that a parser which uses the stray value is detected. */
    private static String strayValue(String name) {
        return name.equals("SSL") ? "off" : "vendor.example";
    }

    /** {@return a variant in which the block lacks this element but has a stray one that looks like it} */
    private static Variant stray(String trait, String name, Element element) {
        return new Variant(trait, SMTP, original -> {
            VariantContext context = original.withBlock(block -> Blocks.without(block, name));
            ExpectedGroup expected =
                    Expectations.of(context.reading(), context.target(), name, Expected.noneOf(strayValue(name)));
            return CaseSpec.mayRefuse(context.withElement(element), expected)
                    .withControl(() -> CaseSpec.mustRead(context.document(), expected));
        });
    }

    private static CaseProperty noResponse() {
        return CaseProperty.of(
                "POX-STR-001",
                rejected("another document element", document -> document.mapRoot(root -> root.withName("Response"))),
                rejected(
                        "the document element in lower case",
                        document -> document.mapRoot(root -> root.withName("autodiscover"))),
                rejected("no Response", document -> document.mapRoot(root -> root.withChildren(List.of()))),
                rejected(
                        "a page for people",
                        document -> document.mapRoot(root -> Element.of(
                                "html",
                                Element.of("head", Element.text("title", "Sign in")),
                                Element.of("body", Element.text("p", "Please sign in."))))),
                rejected(
                        "a configuration for another program",
                        document -> document.mapRoot(root -> Element.of(
                                "clientConfig", Element.of("emailProvider", Element.text("domain", "example.org"))))),
                rejected("a page with a form to log in", document -> document.mapRoot(root -> loginPage())),
                rejected(
                        "an error of another service",
                        document -> document.mapRoot(root -> in(
                                Element.of(
                                        "Envelope",
                                        Element.of("Body", Element.of("Fault", Element.text("faultstring", "Denied")))),
                                "urn:example:service"))));
    }

    private static Element loginPage() {
        Element form = Element.of(
                "form",
                Element.of("input").withAttribute("name", "user").withTags(Element.Tags.EMPTY),
                Element.of("input").withAttribute("type", "password").withTags(Element.Tags.EMPTY));
        return in(Element.of("html", Element.of("body", form)), "http://www.w3.org/1999/xhtml");
    }

    private static Variant rejected(String trait, UnaryOperator<XmlDocument> change) {
        return new Variant(trait, SMTP, context -> CaseSpec.mustRefuse(change.apply(context.document()))
                .withControl(() -> CaseSpec.mustRead(context.document(), Expectations.of(context.reading()))));
    }
}
