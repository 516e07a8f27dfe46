package io.github.autodiscovertck.core.element;

/**
 * A range of whole numbers, both bounds included.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param least the lower bound
 * @param greatest the upper bound
 */
public record NumberRange(long least, long greatest) {

    /** {@return whether the range contains this number} */
    public boolean has(long number) {
        return least <= number && number <= greatest;
    }
}
