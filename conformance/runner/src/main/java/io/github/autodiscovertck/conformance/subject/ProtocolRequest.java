package io.github.autodiscovertck.conformance.subject;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.autodiscovertck.core.expectation.Delivery;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A line that the kit sends to a process.
 *
 * @param id the id of a document
 * @param document the document, or null if the process must describe itself
 * @param delivery how the document is delivered to the parser
 */
record ProtocolRequest(String id, byte @Nullable [] document, Delivery delivery) {

    private static final JsonFactory FACTORY = new JsonFactory();

    static ProtocolRequest read(byte[] line) throws IOException {
        String id = "";
        byte[] document = null;
        Delivery delivery = Delivery.WHOLE;
        try (JsonParser json = FACTORY.createParser(line)) {
            LineFormatException.require(json.nextToken() == JsonToken.START_OBJECT, "it must be a JSON object");
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String key = json.currentName();
                json.nextToken();
                switch (key) {
                    case "id" -> id = json.getText();
                    case "document" -> document = json.getBinaryValue();
                    case DeliveryJson.PIECES -> delivery = DeliveryJson.pieces(json);
                    case DeliveryJson.TOGETHER -> delivery = DeliveryJson.together(json);
                    default -> json.skipChildren();
                }
            }
        }
        return new ProtocolRequest(id, document, delivery);
    }
}
