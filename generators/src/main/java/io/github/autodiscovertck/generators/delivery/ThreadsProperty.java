package io.github.autodiscovertck.generators.delivery;

import static io.github.autodiscovertck.generators.response.ResponseShape.ONLY_SMTP;

import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.tree.DocumentWriter;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The property about several threads (POX-DOC-022). The other documents have different values for everything that is
 * judged; the control is the same document without them.
 */
final class ThreadsProperty {

    private static final int OTHERS = 3;
    private static final int LONG_TEXT = 9_000;

    private ThreadsProperty() {}

    static CaseProperty get() {
        return CaseProperty.of(
                        "POX-DOC-022",
                        variant("beside documents of its length", context -> context, document -> document),
                        variant("beside longer documents", ThreadsProperty::longer, document -> document),
                        variant("beside documents that are cut off", context -> context, ThreadsProperty::truncated))
                .onlyOncePerVariant();
    }

    private static Variant variant(
            String trait, UnaryOperator<VariantContext> other, UnaryOperator<XmlDocument> fault) {
        return new Variant(trait, ONLY_SMTP, original -> {
            VariantContext context = named(original, 0);
            DocumentWriter writer = new DocumentWriter();
            List<byte[]> others = new ArrayList<>();
            for (int i = 1; i <= OTHERS; i++) {
                VariantContext otherContext = other.apply(named(original, i));
                others.add(writer.writeIndented(fault.apply(otherContext.withSmtpLast(context.oppositeValue()))));
            }
            return context.caseWithSmtpLast(context.smtpLastValue())
                    .delivered(new Delivery.Together(others))
                    .withControl(() -> context.caseWithSmtpLast(context.smtpLastValue()));
        });
    }

    private static VariantContext named(VariantContext context, int number) {
        return context.withBlock(block -> Blocks.withInOrder(
                Blocks.withInOrder(block, "Server", "mail" + number + ".example.org"), "LoginName", "ana" + number));
    }

    private static VariantContext longer(VariantContext context) {
        return context.withUser(user -> Blocks.with(user, "DisplayName", "Ana Bo ".repeat(LONG_TEXT / 7)));
    }

    private static XmlDocument truncated(XmlDocument document) {
        return document.withCut("</Account></Response></Autodiscover>".length());
    }
}
