package io.github.autodiscovertck.generators.document;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.tree.Attribute;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The properties about settings in a namespace other than the published one, as some servers send them. A parser may
 * read them all, read none of them, or reject them, but must not lose single values.
 */
final class ResponseNamespaceProperties {

    private static final ExpectedGroup NOTHING = ExpectedGroup.of(response -> {});

    private ResponseNamespaceProperties() {}

    static List<CaseProperty> all() {
        return List.of(
                CaseProperty.of(
                        "POX-NS-006",
                        variant(
                                "Response inherits the namespace of the root",
                                document -> TreeEdits.inResponse(document, response -> in(response))),
                        variant(
                                "Response declares the namespace of the root",
                                document -> TreeEdits.inResponse(document, response -> in(response, Namespaces.BASE))),
                        variant(
                                "Response inherits the namespace of the root, with https",
                                document -> TreeEdits.inResponse(document, response -> in(response))
                                        .mapRoot(root -> in(root, Namespaces.httpsAlias(Namespaces.BASE))))),
                CaseProperty.of(
                        "POX-NS-007",
                        variant("no namespace at all", document -> TreeEdits.inResponse(
                                        document, response -> in(response))
                                .mapRoot(root -> in(root))),
                        variant("an empty default namespace on the root", document -> TreeEdits.inResponse(
                                        document, response -> in(response))
                                .mapRoot(root -> in(root, ""))),
                        variant(
                                "an empty default namespace on Response",
                                document -> TreeEdits.inResponse(document, response -> in(response, "")))));
    }

    private static Element in(Element element, String... namespace) {
        return element.withAttributes(List.of(namespace).stream()
                .map(name -> Attribute.of("xmlns", name))
                .toList());
    }

    private static Variant variant(String trait, UnaryOperator<XmlDocument> change) {
        return new Variant(trait, SMTP, context -> CaseSpec.mayRefuse(
                        change.apply(context.document()), Expectations.of(context.reading()))
                .or(NOTHING)
                .withControl(() -> CaseSpec.mustRead(context.document(), Expectations.of(context.reading()))));
    }
}
