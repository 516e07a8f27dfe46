package io.github.autodiscovertck.conformance.lint;

/** How much a finding matters to who gives the response. */
public enum Severity {
    /** A source says that it is wrong, or a reader cannot know what is meant. */
    ERROR,
    /** Sources are silent or disagree, and parsers are known to differ. */
    WARNING,
    /** Right, but good to know. */
    NOTE
}
