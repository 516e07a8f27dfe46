package io.github.autodiscovertck.conformance.lint;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was found in a response.
 *
 * @param severity how much it matters
 * @param line the line where it is, from 1
 * @param column the column where it is, in UTF-16 code units from 1, as most editors count
 * @param path the element that it is about, as from below {@code Response}, repeated elements with an index from 1; empty for
 *     the document as a whole
 * @param found what was found, in one sentence without its end
 * @param expected what was expected
 * @param requirement the id of the requirement that it touches, or null where none does
 * @param source where it is stated, by the labels of the catalogue
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
