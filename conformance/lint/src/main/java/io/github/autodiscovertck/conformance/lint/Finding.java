package io.github.autodiscovertck.conformance.lint;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A finding about a response.
 *
 * @param severity how much it matters
 * @param line the line, from 1
 * @param column the column, in UTF-16 code units from 1, as in most editors
 * @param path the path of the element below {@code Response}, with an index from 1 for repeated elements; empty for the
 *     document as a whole
 * @param found what was found, in one sentence without a full stop
 * @param expected what was expected
 * @param requirement the id of the requirement that it touches, or null if there is none
 * @param source the source, as labels of the catalogue
 */
public record Finding(
        Severity severity,
        int line,
        int column,
        String path,
        String found,
        String expected,
        @Nullable String requirement,
        String source) {
    public Finding {
        Objects.requireNonNull(severity);
        Objects.requireNonNull(path);
        Objects.requireNonNull(found);
        Objects.requireNonNull(expected);
        Objects.requireNonNull(source);
    }
}
