package io.github.autodiscovertck.conformance.certification;

/** The purpose of a run. A run that must find out less sends fewer documents. */
enum RunMode {
    /** Verdicts, and shrunk failures. */
    FULL,
    /** Verdicts; failed documents are not shrunk. */
    NO_SHRINKING,
    /**
     * Only which requirements fail. Nothing is proven, so controls of passed cases are not sent, and each variant is
     * tried once at each place, or a few times more where that is very little.
     */
    FAILURES_ONLY
}
