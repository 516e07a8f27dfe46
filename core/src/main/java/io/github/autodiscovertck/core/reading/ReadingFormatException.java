package io.github.autodiscovertck.core.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;

/** Says that a text is not a reading, and at which address it stops being one. */
public final class ReadingFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Creates it with a message for the author of the text. */
    public ReadingFormatException(String message) {
        super(message);
    }

    /** {@return an exception that says, in one line, why a text is not even JSON} */
    public static ReadingFormatException notJson(IOException cause) {
        String message = cause instanceof JsonProcessingException json ? json.getOriginalMessage() : cause.getMessage();
        return new ReadingFormatException("not JSON: " + message, cause);
    }

    /** Creates it with a message for the author of the text, and what was thrown underneath. */
    public ReadingFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
