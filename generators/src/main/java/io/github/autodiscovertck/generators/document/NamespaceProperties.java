package io.github.autodiscovertck.generators.document;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.tree.Attribute;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Draft;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Scene;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.response.Blocks;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The properties about namespaces and names, and about documents that are no Autodiscover response. */
final class NamespaceProperties {

    private NamespaceProperties() {}

    static List<CaseProperty> all() {
        return List.of(
                CaseProperty.of(
                        "POX-NS-001",
                        new Variant(
                                "the published form",
                                SMTP,
                                scene -> Draft.mustRead(scene.absent(), Expectations.of(scene.reading())))),
                httpsNames(),
                otherNamespace(),
                CaseProperty.of(
                        "POX-NS-009",
                        refused(
                                "a mobilesync Response",
                                document -> TreeEdits.inResponse(
                                        document, response -> in(response, Namespaces.MOBILESYNC)))),
                letterCase(),
                noResponse());
    }

    private static Element in(Element element, String namespace) {
        return element.withAttributes(List.of(Attribute.of("xmlns", namespace)));
    }

    private static CaseProperty httpsNames() {
        return CaseProperty.of("POX-NS-004", new Variant("both names", SMTP, scene -> {
            XmlDocument document = TreeEdits.inResponse(
                            scene.absent(), response -> in(response, Namespaces.httpsAlias(Namespaces.OUTLOOK)))
                    .mapRoot(root -> in(root, Namespaces.httpsAlias(Namespaces.BASE)));
            return Draft.mustRead(document, Expectations.of(scene.reading()))
                    .against(() -> Draft.mustRead(scene.absent(), Expectations.of(scene.reading())));
        }));
    }

    private static CaseProperty otherNamespace() {
        Stream<Variant> variants = Stream.of("Server", "LoginName", "SSL")
                .map(name -> stray(
                        name + " in another namespace",
                        name,
                        element -> element.withAttribute("xmlns", "urn:example:vendor")));
        return new CaseProperty("POX-NS-008", variants.toList());
    }

    private static CaseProperty letterCase() {
        Stream<Variant> variants = Stream.of("server", "SERVER", "loginname", "LOGINNAME", "sslS", "Ssl")
                .map(name -> new Variant("an element named " + name, SMTP, drawn -> {
                    Scene scene = withoutTexts(drawn);
                    return Draft.mayRefuse(
                                    scene.withElement(Element.text(name, "example.org")),
                                    Expectations.of(scene.reading()))
                            .against(() -> Draft.mustRead(scene.absent(), Expectations.of(scene.reading())));
                }));
        return new CaseProperty("POX-NS-010", variants.toList());
    }

    private static Variant stray(String trait, String name, UnaryOperator<Element> change) {
        return new Variant(trait, SMTP, drawn -> {
            Scene scene = withoutTexts(drawn);
            Element element = change.apply(Element.text(name, name.equals("SSL") ? "off" : "vendor.example"));
            return Draft.mayRefuse(scene.withElement(element), Expectations.of(scene.reading()))
                    .against(() -> Draft.mustRead(scene.absent(), Expectations.of(scene.reading())));
        });
    }

    /** Without the elements that the stray ones could be taken for. */
    private static Scene withoutTexts(Scene scene) {
        return scene.withBlock(
                block -> Blocks.without(Blocks.without(Blocks.without(block, "Server"), "LoginName"), "SSL"));
    }

    private static CaseProperty noResponse() {
        return CaseProperty.of(
                "POX-STR-001",
                refused("another document element", document -> document.mapRoot(root -> root.withName("Response"))),
                refused(
                        "the document element in lower case",
                        document -> document.mapRoot(root -> root.withName("autodiscover"))),
                refused("no Response", document -> document.mapRoot(root -> root.withChildren(List.of()))),
                refused(
                        "a page for people",
                        document -> document.mapRoot(root -> Element.of(
                                "html",
                                Element.of("head", Element.text("title", "Sign in")),
                                Element.of("body", Element.text("p", "Please sign in."))))),
                refused(
                        "a configuration for another program",
                        document -> document.mapRoot(root -> Element.of(
                                "clientConfig", Element.of("emailProvider", Element.text("domain", "example.org"))))));
    }

    private static Variant refused(String trait, UnaryOperator<XmlDocument> change) {
        return new Variant(trait, SMTP, scene -> Draft.mustRefuse(change.apply(scene.absent()))
                .against(() -> Draft.mustRead(scene.absent(), Expectations.of(scene.reading()))));
    }
}
