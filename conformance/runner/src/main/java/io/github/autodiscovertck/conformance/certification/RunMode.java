package io.github.autodiscovertck.conformance.certification;

/** What a run is for: the less is asked of it, the fewer questions it has to ask. */
enum RunMode {
    /** Verdicts, and failures as small as they can be made. */
    FULL,
    /** Verdicts; failed documents stay as large as they are. */
    NO_SHRINKING,
    /**
     * Which requirements fail, and no more: nothing is proven, so that twins of passed cases are not asked for, and each
     * variant is tried at each place once, or a few times more where that is very little.
     */
    FAILURES_ONLY
}
