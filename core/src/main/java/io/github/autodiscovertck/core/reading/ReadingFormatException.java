package io.github.autodiscovertck.core.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reports that a text is not a reading, and why. If it is not even JSON, line and column are known. */
public final class ReadingFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /** Creates an exception without a position. The message addresses the author of the text. */
    public ReadingFormatException(String message) {
        this(message, null, 0, 0);
    }

    private ReadingFormatException(String message, @Nullable Throwable cause, int line, int column) {
        super(message, cause);
        this.line = line;
        this.column = column;
    }

    /** {@return an exception that explains in one line why a text is not JSON} */
    public static ReadingFormatException notJson(IOException cause) {
        if (cause instanceof JsonProcessingException json) {
            JsonLocation place = json.getLocation();
            String message = "not JSON: " + json.getOriginalMessage();
            return new ReadingFormatException(message, cause, place.getLineNr(), place.getColumnNr());
        }
        return new ReadingFormatException("not JSON: " + cause.getMessage(), cause, 0, 0);
    }

    /**
     * {@return a copy of this exception with a position in the text}
     *
     * @param line from 1
     * @param column from 1
     */
    public ReadingFormatException at(int line, int column) {
        return new ReadingFormatException(String.valueOf(getMessage()), this, line, column);
    }

    /** {@return the line in the text, from 1; 0 if it is not known} */
    public int line() {
        return line;
    }

    /** {@return the column in that line, from 1; 0 if it is not known} */
    public int column() {
        return column;
    }
}
