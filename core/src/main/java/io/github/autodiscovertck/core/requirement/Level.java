package io.github.autodiscovertck.core.requirement;

/** How binding a requirement is. */
public enum Level {
    /**
     * A parser that violates it contradicts a published statement, misreads XML, or lets a document do harm. These
     * requirements decide the conclusion.
     */
    MUST,
    /** Based on a weaker source or on practice, or a rule that binds the sender. A failure is a deviation. */
    SHOULD,
    /** A permission. */
    MAY,
    /**
     * Implementation-defined: sources are silent or disagree. The behaviour is recorded, and only its bounds are
     * checked.
     */
    IMPL
}
