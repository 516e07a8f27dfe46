package io.github.autodiscovertck.generators.response;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Memoizes a function for a fixed set of recurring keys, which are compared by identity.
 *
 * <p>Safe for use by several threads; immutable if the results are.
 *
 * @param <K> the type of the keys
 * @param <T> the type of the results
 */
public final class IdentityMemo<K, T> {

    private final Function<K, T> function;
    private final Map<K, T> results = new IdentityHashMap<>();

    /**
     * Computes the results of all recurring keys.
     *
     * @param recurring the recurring keys
     * @param function the function to memoize; must give equal results for equal keys
     */
    public IdentityMemo(Stream<K> recurring, Function<K, T> function) {
        this.function = function;
        recurring.forEach(key -> results.put(key, function.apply(key)));
    }

    /** {@return the cached result for a recurring key, or a newly computed one for any other key} */
    public T of(K key) {
        T known = find(key);
        return known == null ? function.apply(key) : known;
    }

    /** {@return the cached result, or null if the key is not one of the recurring ones} */
    public @Nullable T find(K key) {
        return results.get(key);
    }
}
