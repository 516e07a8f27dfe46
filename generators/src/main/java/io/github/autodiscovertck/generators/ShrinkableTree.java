package io.github.autodiscovertck.generators;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * A generated value that lists its own smaller values. It does not need jqwik's engine.
 *
 * @param <T> the type of the value
 */
final class ShrinkableTree<T> implements Shrinkable<T> {

    private final T value;
    private final Function<T, List<T>> shrinks;
    private final ToIntFunction<T> size;

    ShrinkableTree(T value, Function<T, List<T>> shrinks, ToIntFunction<T> size) {
        this.value = value;
        this.shrinks = shrinks;
        this.size = size;
    }

    @Override
    public T value() {
        return value;
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        return shrinks.apply(value).stream().map(smaller -> new ShrinkableTree<>(smaller, shrinks, size));
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(size.applyAsInt(value));
    }
}
