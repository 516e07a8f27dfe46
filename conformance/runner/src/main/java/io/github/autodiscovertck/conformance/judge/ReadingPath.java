package io.github.autodiscovertck.conformance.judge;

import org.jspecify.annotations.Nullable;

/**
 * Where in a reading a value stands. Put into words only where something is wrong, which is rare.
 *
 * @param above where the element stands that holds it, or null at the top
 * @param name its name
 * @param number which of several of its name it is, counted from 1, or 0 if there is but one
 */
record ReadingPath(@Nullable ReadingPath above, String name, int number) {

    /** {@return the place of a value that has its name for itself} */
    static ReadingPath of(@Nullable ReadingPath above, String name) {
        return new ReadingPath(above, name, 0);
    }

    /** {@return the element path, such as {@code Account/Protocol/SSL}} */
    String address() {
        return above == null ? name : above.address() + "/" + name;
    }

    /** {@return the element path with numbers, such as {@code Account/Protocol[2]/SSL}} */
    String describe() {
        String last = number == 0 ? name : name + "[" + number + "]";
        return above == null ? last : above.describe() + "/" + last;
    }
}
