package io.github.autodiscovertck.core.expectation;

/** Whether a document may be refused. */
public enum Refusal {
    /** The document is right; to refuse it is a failure. */
    FORBIDDEN,
    /** Sources leave it open; accepted or refused, both are right. */
    ALLOWED,
    /** The document is wrong; to accept it is a failure. */
    REQUIRED
}
