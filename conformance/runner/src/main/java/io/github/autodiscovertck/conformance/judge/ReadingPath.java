package io.github.autodiscovertck.conformance.judge;

import org.jspecify.annotations.Nullable;

/**
 * The path of a value in a reading. It becomes text only for a mismatch, which is rare.
 *
 * @param above the path of the parent element, or null at the top
 * @param name the name of the element
 * @param number the index among elements of the same name, from 1, or 0 if the element does not repeat
 */
record ReadingPath(@Nullable ReadingPath above, String name, int number) {

    /** {@return the path of an element that does not repeat} */
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
