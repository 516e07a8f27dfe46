package io.github.autodiscovertck.generators;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * An arbitrary that generates whole values from a random source. It implements the jqwik interfaces directly:
 * combinators are a hundred times slower, shrink worse, and need jqwik's engine on the class path.
 *
 * @param <T> the type of the values
 */
final class TreeArbitrary<T> implements Arbitrary<T> {

    private final Supplier<Function<Random, T>> draw;
    private final Function<T, List<T>> shrinks;
    private final ToIntFunction<T> size;

    TreeArbitrary(Supplier<Function<Random, T>> draw, Function<T, List<T>> shrinks, ToIntFunction<T> size) {
        this.draw = draw;
        this.shrinks = shrinks;
        this.size = size;
    }

    @Override
    public RandomGenerator<T> generator(int genSize) {
        Function<Random, T> generate = draw.get();
        return random -> new ShrinkableTree<>(generate.apply(random), shrinks, size);
    }

    @Override
    public EdgeCases<T> edgeCases(int maxEdgeCases) {
        return new NoEdgeCases<>();
    }

    /** No edge cases: special values are generated often anyway, and {@code EdgeCases.none()} would need the engine. */
    private record NoEdgeCases<T>() implements EdgeCases<T> {
        @Override
        public List<Supplier<Shrinkable<T>>> suppliers() {
            return List.of();
        }
    }
}
