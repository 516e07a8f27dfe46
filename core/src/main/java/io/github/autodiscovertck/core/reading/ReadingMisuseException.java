package io.github.autodiscovertck.core.reading;

/**
 * Says that an adapter reports what a reading cannot hold: a name that the format does not have at its place, a text where
 * only children stand, a repeated element where nothing repeats. It is a mistake of the adapter, never of the parser.
 */
public final class ReadingMisuseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ReadingMisuseException(String message) {
        super(message);
    }
}
