package io.github.autodiscovertck.conformance.spi;

import org.jspecify.annotations.Nullable;

/** Says that a parser refuses a document, as it intends to. Everything else that is thrown counts as a crash. */
public final class DocumentRejectedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final @Nullable Integer line;
    private final @Nullable Integer column;

    /**
     * Creates it without a place.
     *
     * @param reason what the parser says, for its user
     */
    public DocumentRejectedException(String reason) {
        this(reason, null, null);
    }

    /**
     * Creates it with what the parser threw.
     *
     * @param reason what the parser says, for its user
     * @param cause the parser's own exception
     */
    public DocumentRejectedException(String reason, Throwable cause) {
        super(reason, cause);
        this.line = null;
        this.column = null;
    }

    /**
     * Creates it with the place that the parser names.
     *
     * @param reason what the parser says, for its user
     * @param line the line, counted from 1, or null
     * @param column the column, counted from 1, or null
     */
    public DocumentRejectedException(String reason, @Nullable Integer line, @Nullable Integer column) {
        super(reason);
        this.line = line;
        this.column = column;
    }

    /** {@return the line that the parser names, counted from 1, or null} */
    public @Nullable Integer line() {
        return line;
    }

    /** {@return the column that the parser names, counted from 1, or null} */
    public @Nullable Integer column() {
        return column;
    }
}
