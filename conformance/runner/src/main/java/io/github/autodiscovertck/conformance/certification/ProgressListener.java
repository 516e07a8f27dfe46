package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.requirement.Requirement;

/**
 * Is told how far a run has come, and may end it. Called by one thread at a time; only {@link #isStopped()} is asked by
 * several at once where requirements are run side by side.
 */
public interface ProgressListener {

    /** Does nothing. */
    ProgressListener NONE = new ProgressListener() {};

    /** A run begins that will take this many cases. */
    default void started(int cases) {}

    /** A requirement's cases begin. */
    default void requirementStarted(Requirement requirement) {}

    /** One more case was judged. */
    default void caseJudged() {}

    /** A requirement's verdict is known. */
    default void requirementFinished(RequirementResult result) {}

    /** {@return whether the run has to end here, with what is known by now} */
    default boolean isStopped() {
        return false;
    }
}
