package io.github.autodiscovertck.conformance.subject;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.autodiscovertck.core.expectation.Delivery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Tells a JVM of the kit how to deliver a document to its parser. The process protocol has no key for this, because
 * there the program decides how it reads the bytes.
 */
final class DeliveryJson {

    static final String PIECES = "pieces";
    static final String TOGETHER = "together";

    private DeliveryJson() {}

    /** {@return the key and its value, followed by a comma; empty for a whole document} */
    static String keyOf(Delivery delivery) {
        if (delivery instanceof Delivery.Pieces pieces) {
            return "\"" + PIECES + "\":[" + pieces.smallest() + "," + pieces.largest() + "," + pieces.seed() + "],";
        }
        return delivery instanceof Delivery.Together together
                ? together.others().stream()
                        .map(Base64.getEncoder()::encodeToString)
                        .collect(Collectors.joining("\",\"", "\"" + TOGETHER + "\":[\"", "\"],"))
                : "";
    }

    /** {@return the delivery in chunks whose array begins at the current token} */
    static Delivery pieces(JsonParser json) throws IOException {
        int smallest = json.nextIntValue(1);
        int largest = json.nextIntValue(1);
        long seed = json.nextLongValue(0);
        json.nextToken();
        return new Delivery.Pieces(smallest, largest, seed);
    }

    /** {@return the delivery with the other documents whose array begins at the current token} */
    static Delivery together(JsonParser json) throws IOException {
        List<byte[]> others = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            others.add(json.getBinaryValue());
        }
        return new Delivery.Together(others);
    }
}
