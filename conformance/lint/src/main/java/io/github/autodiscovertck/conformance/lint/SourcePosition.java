package io.github.autodiscovertck.conformance.lint;

import javax.xml.stream.Location;
import org.jspecify.annotations.Nullable;

/**
 * A position in a document.
 *
 * @param line the line, from 1
 * @param column the column, in UTF-16 code units from 1, as in most editors
 */
record SourcePosition(int line, int column) {

    static final SourcePosition START = new SourcePosition(1, 1);

    static SourcePosition of(@Nullable Location location) {
        return location == null
                ? START
                : new SourcePosition(Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
    }

    /** {@return the position after a text} */
    static SourcePosition after(CharSequence text) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            line += end ? 1 : 0;
            column = end ? 1 : column + 1;
        }
        return new SourcePosition(line, column);
    }
}
