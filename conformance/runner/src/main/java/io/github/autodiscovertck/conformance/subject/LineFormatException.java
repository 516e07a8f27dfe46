package io.github.autodiscovertck.conformance.subject;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Thrown for a line that is JSON but violates the process protocol. */
final class LineFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    LineFormatException(String message) {
        super(message);
    }

    static void require(boolean holds, String message) throws LineFormatException {
        if (!holds) {
            throw new LineFormatException(message);
        }
    }

    /** {@return the string at the current token} */
    static String text(JsonParser json, String key) throws IOException {
        require(json.currentToken() == JsonToken.VALUE_STRING, "\"" + key + "\" must be a string");
        return json.getText();
    }

    /** {@return the integer at the current token} */
    static int integer(JsonParser json, String key) throws IOException {
        require(
                json.currentToken() == JsonToken.VALUE_NUMBER_INT && json.getNumberType() == JsonParser.NumberType.INT,
                "\"" + key + "\" must be an integer");
        return json.getIntValue();
    }
}
