package io.github.autodiscovertck.core.requirement;

/** How binding a requirement is. */
public enum Level {
    /**
     * To contradict it is to contradict a published statement, to misread XML, or to let a document do harm. Decides the
     * conclusion.
     */
    MUST,
    /** A weaker or practice-backed source, or a rule that binds the sender. A failure is a deviation. */
    SHOULD,
    /** A permission. */
    MAY,
    /** Implementation-defined: sources are silent or disagree; what is done is recorded, only the bound is checked. */
    IMPL
}
