package io.github.autodiscovertck.generators.delivery;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.AnyResponseGenerator;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.CanonicalTree;
import io.github.autodiscovertck.generators.response.ResponseShape;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * The property about the chunks in which bytes arrive (POX-DOC-020). The control is the same document, available
 * completely at the first read.
 */
final class ArrivalProperty {

    /** Characters of two, three and four bytes; a chunk may end inside each of them. */
    private static final String WIDE_TEXT = "Zo\u00EB \u20AC \u4F8B\u3048 \uD83D\uDE00";

    private static final int USUAL_BUFFER = 512;
    private static final int LARGEST_CHUNK = 700;

    private ArrivalProperty() {}

    static CaseProperty get() {
        return CaseProperty.of(
                "POX-DOC-020",
                variant("one byte at a time", byteByByte(), context -> context),
                variant("one byte at a time, text beyond ASCII", byteByByte(), ArrivalProperty::wide),
                new Variant("one byte at a time, with a byte order mark", SMTP, ArrivalProperty::withByteOrderMark),
                variant("pieces of " + USUAL_BUFFER + " bytes", ArrivalProperty::even, ArrivalProperty::wide),
                variant("pieces of any length", ArrivalProperty::uneven, ArrivalProperty::wide),
                anyResponse("any response, one byte at a time", byteByByte()),
                anyResponse("any response, pieces of any length", ArrivalProperty::uneven));
    }

    private static IntFunction<Delivery> byteByByte() {
        return detail -> Delivery.BYTE_BY_BYTE;
    }

    private static Delivery even(int detail) {
        return new Delivery.Pieces(USUAL_BUFFER, USUAL_BUFFER, 0);
    }

    private static Delivery uneven(int detail) {
        return new Delivery.Pieces(1, LARGEST_CHUNK, detail);
    }

    private static Variant variant(String trait, IntFunction<Delivery> delivery, UnaryOperator<VariantContext> change) {
        return new Variant(trait, SMTP, original -> {
            VariantContext context = change.apply(original);
            return delivered(context, context.withSmtpLast(context.smtpLastValue()), delivery.apply(number(context)));
        });
    }

    private static CaseSpec withByteOrderMark(VariantContext context) {
        XmlDocument document = context.withSmtpLast(context.smtpLastValue()).withCharset(StandardCharsets.UTF_8, true);
        return delivered(context, document, Delivery.BYTE_BY_BYTE);
    }

    private static CaseSpec delivered(VariantContext context, XmlDocument document, Delivery delivery) {
        ExpectedGroup expected = context.expectingSmtpLast(context.smtpLastValue());
        return CaseSpec.mustRead(document, expected)
                .delivered(delivery)
                .withControl(() -> CaseSpec.mustRead(document, expected));
    }

    private static VariantContext wide(VariantContext context) {
        return context.withBlock(block -> Blocks.withInOrder(block, "LoginName", WIDE_TEXT));
    }

    private static Variant anyResponse(String trait, IntFunction<Delivery> delivery) {
        return new Variant(trait, ResponseShape.NONE, context -> {
            Reading reading = AnyResponseGenerator.numbered(number(context));
            XmlDocument document = CanonicalTree.of(reading);
            return CaseSpec.asAnswered(document, () -> CaseSpec.mustRead(document, Expectations.of(reading)))
                    .delivered(delivery.apply(number(context)));
        });
    }

    private static int number(VariantContext context) {
        return context.choose(AnyResponseGenerator.COUNT);
    }
}
