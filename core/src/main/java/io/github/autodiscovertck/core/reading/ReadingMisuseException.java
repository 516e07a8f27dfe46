package io.github.autodiscovertck.core.reading;

/**
 * Reports that an adapter passed a value that a reading cannot hold: a name that the format does not have at this
 * position, a text where only children are allowed, or a repeated element that is not repeatable. This is a mistake of
 * the adapter, never of the parser.
 */
public final class ReadingMisuseException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ReadingMisuseException(String message) {
        super(message);
    }
}
