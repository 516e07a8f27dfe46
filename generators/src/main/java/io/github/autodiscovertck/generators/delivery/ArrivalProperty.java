package io.github.autodiscovertck.generators.delivery;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Draft;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Scene;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.PlainTree;
import io.github.autodiscovertck.generators.response.ResponseShape;
import io.github.autodiscovertck.generators.response.WholeResponseDraw;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/**
 * The property about the pieces in which bytes arrive (POX-DOC-020). The twin is the same document, all of which is there at
 * the first read.
 */
final class ArrivalProperty {

    /** Two, three and four bytes for a character: each may be parted. */
    private static final String WIDE_TEXT = "Zo\u00EB \u20AC \u4F8B\u3048 \uD83D\uDE00";

    private static final int USUAL_BUFFER = 512;
    private static final int LARGEST_PIECE = 700;

    private ArrivalProperty() {}

    static CaseProperty get() {
        return CaseProperty.of(
                "POX-DOC-020",
                variant("one byte at a time", byteByByte(), scene -> scene),
                variant("one byte at a time, text beyond ASCII", byteByByte(), ArrivalProperty::wide),
                new Variant("one byte at a time, with a byte order mark", SMTP, ArrivalProperty::marked),
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
        return new Delivery.Pieces(1, LARGEST_PIECE, detail);
    }

    private static Variant variant(String trait, IntFunction<Delivery> delivery, UnaryOperator<Scene> change) {
        return new Variant(trait, SMTP, drawn -> {
            Scene scene = change.apply(drawn);
            return given(scene, scene.plain(scene.value()), delivery.apply(number(scene)));
        });
    }

    private static Draft marked(Scene scene) {
        XmlDocument document = scene.plain(scene.value()).withCharset(StandardCharsets.UTF_8, true);
        return given(scene, document, Delivery.BYTE_BY_BYTE);
    }

    private static Draft given(Scene scene, XmlDocument document, Delivery delivery) {
        ExpectedGroup expected = scene.expecting(scene.value());
        return Draft.mustRead(document, expected).delivered(delivery).against(() -> Draft.mustRead(document, expected));
    }

    private static Scene wide(Scene scene) {
        return scene.withBlock(block -> Blocks.withInOrder(block, "LoginName", WIDE_TEXT));
    }

    private static Variant anyResponse(String trait, IntFunction<Delivery> delivery) {
        return new Variant(trait, ResponseShape.NONE, scene -> {
            Reading reading = WholeResponseDraw.numbered(number(scene));
            XmlDocument document = PlainTree.of(reading);
            return Draft.asAnswered(document, () -> Draft.mustRead(document, Expectations.of(reading)))
                    .delivered(delivery.apply(number(scene)));
        });
    }

    private static int number(Scene scene) {
        return scene.choose(WholeResponseDraw.COUNT);
    }
}
