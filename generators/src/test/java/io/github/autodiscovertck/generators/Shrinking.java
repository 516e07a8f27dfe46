package io.github.autodiscovertck.generators;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A greedy search, as used by tools that report failures: it continues with the first smaller value that still fails.
 */
final class Shrinking {

    private Shrinking() {}

    static <T> T smallest(T failing, Function<T, List<T>> shrinks, Predicate<T> fails) {
        T current = failing;
        Optional<T> smaller = Optional.of(failing);
        while (smaller.isPresent()) {
            current = smaller.get();
            smaller = shrinks.apply(current).stream().filter(fails).findFirst();
        }
        return current;
    }
}
