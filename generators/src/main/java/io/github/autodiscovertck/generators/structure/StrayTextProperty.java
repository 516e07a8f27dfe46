package io.github.autodiscovertck.generators.structure;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

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
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The property about text between elements, where the format has none (POX-STR-013). A parser may reject it or ignore
 * it, but must not make it part of a value.
 */
final class StrayTextProperty {

    /** Raw text, because a tree with text among its elements would be written without line ends, unlike its control. */
    private static final XmlNode STRAY = new XmlNode.RawText("stray");

    private static final String NETWORK = "NetworkRequirements";

    private StrayTextProperty() {}

    static CaseProperty get() {
        return CaseProperty.of(
                "POX-STR-013",
                variant("in Autodiscover", document -> document.mapRoot(StrayTextProperty::inFront)),
                variant("in Response", document -> TreeEdits.inResponse(document, StrayTextProperty::inFront)),
                variant("in User", document -> TreeEdits.inResponseChild(document, "User", StrayTextProperty::inFront)),
                variant("in Account", document -> TreeEdits.inAccount(document, StrayTextProperty::inFront)),
                variant(
                        "in Account, behind everything else",
                        document -> TreeEdits.inAccount(document, account -> TreeEdits.append(account, STRAY))),
                inBlock("in a block", StrayTextProperty::inFront),
                inBlock("in a block, between two values", block -> TreeEdits.insert(block, 1, STRAY)),
                inBlock("in a block, behind its values", block -> TreeEdits.append(block, STRAY)),
                inBlock(
                        "in NetworkRequirements",
                        block -> TreeEdits.inChild(block, NETWORK, StrayTextProperty::inFront)));
    }

    private static Element inFront(Element parent) {
        return TreeEdits.insert(parent, 0, STRAY);
    }

    private static Variant variant(String trait, UnaryOperator<XmlDocument> change) {
        return new Variant(trait, SMTP, original -> {
            Reading reading = full(original).reading();
            return spec(reading, change.apply(CanonicalTree.of(reading)));
        });
    }

    private static Variant inBlock(String trait, UnaryOperator<Element> change) {
        return new Variant(trait, SMTP, original -> {
            VariantContext context = full(original);
            return spec(
                    context.reading(),
                    TreeEdits.inBlock(CanonicalTree.of(context.reading()), context.target(), change));
        });
    }

    private static CaseSpec spec(Reading reading, XmlDocument document) {
        return CaseSpec.mayRefuse(document, Expectations.of(reading))
                .withControl(() -> CaseSpec.mustRead(CanonicalTree.of(reading), Expectations.of(reading)));
    }

    /** {@return the context with a value after each position where the text can appear} */
    private static VariantContext full(VariantContext original) {
        return original.withUser()
                .withBlock(block -> Blocks.withInOrder(block, "Server", "mail.example.org"))
                .withBlock(StrayTextProperty::withNetwork);
    }

    private static Group withNetwork(Group block) {
        Group addresses = new Group(List.of(
                new Group.Member("IPv4Start", new Value.Text("192.0.2.1")),
                new Group.Member("IPv4End", new Value.Text("192.0.2.254"))));
        return new Group(Stream.concat(block.members().stream(), Stream.of(new Group.Member(NETWORK, addresses)))
                .toList());
    }
}
