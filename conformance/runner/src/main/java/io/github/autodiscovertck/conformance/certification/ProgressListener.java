package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.requirement.Requirement;

/**
 * Receives the progress of a run, and may stop it. Called by one thread at a time, except for {@link #isStopped()},
 * which several threads may call at once if requirements run in parallel.
 */
public interface ProgressListener {

    /** Does nothing. */
    ProgressListener NONE = new ProgressListener() {};

    /** A run with this many cases starts. */
    default void started(int cases) {}

    /** The cases of a requirement start. */
    default void requirementStarted(Requirement requirement) {}

    /** One more case was judged. */
    default void caseJudged() {}

    /** The verdict on a requirement is known. */
    default void requirementFinished(RequirementResult result) {}

    /** {@return whether the run must stop now, with the results so far} */
    default boolean isStopped() {
        return false;
    }
}
