package io.github.autodiscovertck.core.expectation;

import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * A document in ascending sizes. The sizes differ only in the amount of the one thing that the requirement is about. An
 * implementation gets one size after the other until it rejects one.
 *
 * <p>Immutable and safe for use by several threads, except for the source.
 *
 * @param sizes the amounts, ascending; at least one
 * @param free the largest size that a correct parser with usual limits may process completely, at any cost; 0 for none
 * @param source creates the document of a given size, always the same one
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
