package io.github.autodiscovertck.generators.table;

import java.util.function.IntFunction;

/**
 * One kind of value that a spot is tried with.
 *
 * @param words says what is special about it
 * @param text the value, different for different numbers where the kind allows it
 */
record ValueForm(String words, IntFunction<String> text) {

    /** {@return the form of one value} */
    static ValueForm of(String value) {
        return new ValueForm(value, number -> value);
    }
}
