package io.github.autodiscovertck.conformance.lint;

/** How much a finding matters to the sender of a response. */
public enum Severity {
    /** A source says that it is wrong, or a reader cannot know the meaning. */
    ERROR,
    /** Sources are silent or disagree, and parsers are known to differ. */
    WARNING,
    /** Correct, but worth knowing. */
    NOTE
}
