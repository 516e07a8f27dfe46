package io.github.autodiscovertck.core.expectation;

/** Whether a document may be rejected. */
public enum Refusal {
    /** The document is valid; rejecting it is a failure. */
    FORBIDDEN,
    /** Sources leave it open; accepting and rejecting are both correct. */
    ALLOWED,
    /** The document is wrong; accepting it is a failure. */
    REQUIRED
}
