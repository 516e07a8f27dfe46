package io.github.autodiscovertck.generators.table;

import java.util.function.IntFunction;

/**
 * One kind of value that a spot is tested with.
 *
 * @param words what is special about the value
 * @param text the value for a number; varies with the number if the kind allows it
 */
record ValueForm(String words, IntFunction<String> text) {

    /** {@return the form of one value} */
    static ValueForm of(String value) {
        return new ValueForm(value, number -> value);
    }
}
