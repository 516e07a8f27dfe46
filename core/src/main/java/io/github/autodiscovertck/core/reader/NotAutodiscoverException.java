package io.github.autodiscovertck.core.reader;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says that a document is refused, why, and where that shows. */
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

    /** {@return why the document is refused, in one sentence for the person who looks at it} */
    public String reason() {
        return reason;
    }

    /** {@return the line where it shows, counted from 1, or null where it concerns the document as a whole} */
    public @Nullable Integer line() {
        return line;
    }

    /** {@return the column where it shows, counted from 1, or null where it concerns the document as a whole} */
    public @Nullable Integer column() {
        return column;
    }
}
