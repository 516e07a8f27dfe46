package io.github.autodiscovertck.core.reader;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reports that a document is rejected, why, and at which position. */
public final class NotAutodiscoverException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final @Nullable Integer line;
    private final @Nullable Integer column;

    NotAutodiscoverException(String reason) {
        this(reason, null, null, null);
    }

    NotAutodiscoverException(
            String reason, @Nullable Integer line, @Nullable Integer column, @Nullable Throwable cause) {
        super(reason, cause);
        this.reason = Objects.requireNonNull(reason);
        this.line = line;
        this.column = column;
    }

    /** {@return the reason for the rejection, in one sentence for a human reader} */
    public String reason() {
        return reason;
    }

    /** {@return the line of the problem, counted from 1, or null if it concerns the whole document} */
    public @Nullable Integer line() {
        return line;
    }

    /** {@return the column of the problem, counted from 1, or null if it concerns the whole document} */
    public @Nullable Integer column() {
        return column;
    }
}
