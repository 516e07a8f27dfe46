package io.github.autodiscovertck.generators.response;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is made of objects that come again and again, so that it is made once and not for each document.
 *
 * <p>Immutable if what is made is, and safe for use by several threads then.
 *
 * @param <K> what it is made of
 * @param <T> what is made
 */
public final class IdentityMemo<K, T> {

    private final Function<K, T> make;
    private final Map<K, T> made = new IdentityHashMap<>();

    /**
     * Makes it of all that come again.
     *
     * @param usual the objects that come again
     * @param make makes it of one object; the same for equal objects
     */
    public IdentityMemo(Stream<K> usual, Function<K, T> make) {
        this.make = make;
        usual.forEach(key -> made.put(key, make.apply(key)));
    }

    /** {@return what is made of an object, one that comes again or another one} */
    public T of(K key) {
        T known = find(key);
        return known == null ? make.apply(key) : known;
    }

    /** {@return what was made of an object, or null if it is not one of those that come again} */
    public @Nullable T find(K key) {
        return made.get(key);
    }
}
