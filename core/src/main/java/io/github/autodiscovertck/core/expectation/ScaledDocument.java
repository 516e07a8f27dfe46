package io.github.autodiscovertck.core.expectation;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * One document in ascending sizes: the same but for how much there is of the one thing that its requirement is about. An
 * implementation is given one after the other until it refuses one.
 *
 * <p>Immutable and safe for use by several threads, but for the source.
 *
 * @param sizes how much of it there is, ascending; at least one
 * @param free up to which size correct parsers with usual limits do all the work, whatever it costs; 0 for none
 * @param source makes the document of a size, always the same one
 */
public record ScaledDocument(List<Integer> sizes, int free, IntFunction<byte[]> source) {
    public ScaledDocument {
        sizes = List.copyOf(sizes);
        Objects.requireNonNull(source);
        if (sizes.isEmpty()) {
            throw new IllegalArgumentException("a document cannot grow without sizes");
        }
    }
}
