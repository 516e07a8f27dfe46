package io.github.autodiscovertck.core.element;

/**
 * The whole numbers from one to another, both included.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param least the least of them
 * @param greatest the greatest of them
 */
public record NumberRange(long least, long greatest) {

    /** {@return whether this is one of them} */
    public boolean has(long number) {
        return least <= number && number <= greatest;
    }
}
