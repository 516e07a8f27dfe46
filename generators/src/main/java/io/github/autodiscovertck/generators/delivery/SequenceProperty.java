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
 * The property about many documents in sequence (POX-DOC-021). The control is the same document, byte for byte, after
 * different ones: a parser that misreads the document itself misreads it both times.
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
                        afterRejected("after a document that ends in a block", SequenceProperty::truncated),
                        afterRejected("after a document with a fault in a block", SequenceProperty::faulty),
                        new Variant("after another document of its length", SMTP_LATER, SequenceProperty::afterSimilar),
                        new Variant("twice in a row", SMTP, context -> context.caseWithSmtpLast("on")
                                .twice()
                                .withControl(() -> context.caseWithSmtpLast("on"))))
                .onlyOncePerVariant();
    }

    /** Leaks from the two preceding documents differ, so a leak makes the answers differ. */
    private static Variant after(String trait, Function<FullResponse, Reading> before) {
        return new Variant(
                trait,
                SMTP,
                context -> sameAnswer(
                        context,
                        CanonicalTree.of(before.apply(FullResponse.ONE)),
                        CanonicalTree.of(before.apply(FullResponse.OTHER))));
    }

    /** Both cases follow the same document, once with a fault in it and once without. */
    private static Variant afterRejected(String trait, UnaryOperator<XmlDocument> fault) {
        return new Variant(trait, SMTP, context -> {
            XmlDocument before = CanonicalTree.of(FullResponse.ONE.settings());
            return sameAnswer(context, fault.apply(before), before);
        });
    }

    private static CaseSpec sameAnswer(VariantContext context, XmlDocument before, XmlDocument beforeControl) {
        return CaseSpec.asAnswered(
                        context.document(),
                        () -> context.plainCase().after(beforeControl).withControl(context::plainCase))
                .after(before);
    }

    private static XmlDocument truncated(XmlDocument document) {
        String text = new String(document.indented().toBytes(), StandardCharsets.UTF_8);
        return document.withCut(text.length() - text.lastIndexOf("</Protocol>"));
    }

    private static XmlDocument faulty(XmlDocument document) {
        return TreeEdits.inBlock(document, LAST_BLOCK, block -> TreeEdits.append(block, new XmlNode.RawText("&")));
    }

    /**
     * The two documents differ in one letter near their end, and the control starts differently. SMTPLast is on, so a
     * parser that reports only defaults does not pass.
     */
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
