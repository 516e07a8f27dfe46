package io.github.autodiscovertck.conformance.spi;

import org.jspecify.annotations.Nullable;

/** Thrown by a parser that rejects a document on purpose. Any other exception counts as a crash. */
public final class DocumentRejectedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final @Nullable Integer line;
    private final @Nullable Integer column;

    /**
     * Creates an exception without a position.
     *
     * @param reason the parser's message for its user
     */
    public DocumentRejectedException(String reason) {
        this(reason, null, null);
    }

    /**
     * Creates an exception with the parser's own exception as its cause.
     *
     * @param reason the parser's message for its user
     * @param cause the parser's own exception
     */
    public DocumentRejectedException(String reason, Throwable cause) {
        super(reason, cause);
        this.line = null;
        this.column = null;
    }

    /**
     * Creates an exception with the position that the parser reports.
     *
     * @param reason the parser's message for its user
     * @param line the line, counted from 1, or null
     * @param column the column, counted from 1, or null
     */
    public DocumentRejectedException(String reason, @Nullable Integer line, @Nullable Integer column) {
        super(reason);
        this.line = line;
        this.column = column;
    }

    /** {@return the line that the parser reports, counted from 1, or null} */
    public @Nullable Integer line() {
        return line;
    }

    /** {@return the column that the parser reports, counted from 1, or null} */
    public @Nullable Integer column() {
        return column;
    }
}
