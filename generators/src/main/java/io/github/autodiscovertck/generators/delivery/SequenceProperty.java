package io.github.autodiscovertck.generators.delivery;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;
import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP_LATER;

import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.CanonicalTree;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The property about many documents in sequence (POX-DOC-021). The twin is the same document, byte for byte, after others:
 * a parser that misreads it by itself misreads it both times.
 */
final class SequenceProperty {

    private static final int LAST_BLOCK = 3;
    private static final int COMMENTS = 1 << 12;

    private SequenceProperty() {}

    static CaseProperty get() {
        return CaseProperty.of(
                        "POX-DOC-021",
                        after("after another response", FullResponse::settings),
                        after("after an error", FullResponse::error),
                        after("after a redirect", FullResponse::redirect),
                        afterRefused("after a document that ends in a block", SequenceProperty::cut),
                        afterRefused("after a document with a fault in a block", SequenceProperty::faulty),
                        new Variant("after another document of its length", SMTP_LATER, SequenceProperty::afterSimilar),
                        new Variant("twice in a row", SMTP, context -> context.caseWithSmtpLast("on")
                                .twice()
                                .withControl(() -> context.caseWithSmtpLast("on"))))
                .onlyOncePerVariant();
    }

    /** What is left of the documents before differs, so that the answers do. */
    private static Variant after(String trait, Function<FullResponse, Reading> before) {
        return new Variant(
                trait,
                SMTP,
                context -> answered(
                        context,
                        CanonicalTree.of(before.apply(FullResponse.ONE)),
                        CanonicalTree.of(before.apply(FullResponse.OTHER))));
    }

    /** The same document was given before in both cases, once with a fault in it and once without. */
    private static Variant afterRefused(String trait, UnaryOperator<XmlDocument> fault) {
        return new Variant(trait, SMTP, context -> {
            XmlDocument before = CanonicalTree.of(FullResponse.ONE.settings());
            return answered(context, fault.apply(before), before);
        });
    }

    private static CaseSpec answered(VariantContext context, XmlDocument before, XmlDocument beforeTwin) {
        return CaseSpec.asAnswered(
                        context.document(),
                        () -> context.plainCase().after(beforeTwin).withControl(context::plainCase))
                .after(before);
    }

    private static XmlDocument cut(XmlDocument document) {
        String text = new String(document.indented().toBytes(), StandardCharsets.UTF_8);
        return document.withCut(text.length() - text.lastIndexOf("</Protocol>"));
    }

    private static XmlDocument faulty(XmlDocument document) {
        return TreeEdits.inBlock(document, LAST_BLOCK, block -> TreeEdits.append(block, new XmlNode.RawText("&")));
    }

    /** The two differ in one letter near their end. The twin begins in a way of its own. A reader of the default alone must not pass. */
    private static CaseSpec afterSimilar(VariantContext original) {
        VariantContext context = original.withBlock(block -> Blocks.with(block, "LoginName", "ana"));
        VariantContext other = original.withBlock(block -> Blocks.with(block, "LoginName", "eva"));
        CaseSpec spec = context.caseWithSmtpLast("on");
        return spec.after(other.withSmtpLast("on"))
                .withControl(() -> CaseSpec.mustRead(
                        inFront(spec.document(), new XmlNode.Comment(String.valueOf(context.choose(COMMENTS)))),
                        spec.expectation().response()));
    }

    private static XmlDocument inFront(XmlDocument document, XmlNode node) {
        List<XmlNode> nodes = new ArrayList<>(document.nodes());
        nodes.add(1, node);
        return document.withNodes(nodes);
    }
}
