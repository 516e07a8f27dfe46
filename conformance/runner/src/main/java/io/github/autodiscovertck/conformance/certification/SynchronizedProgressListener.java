package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.requirement.Requirement;

/** Tells a listener of what several threads do, never two things at once. */
final class SynchronizedProgressListener implements ProgressListener {

    private final ProgressListener listener;

    SynchronizedProgressListener(ProgressListener listener) {
        this.listener = listener;
    }

    @Override
    public synchronized void started(int cases) {
        listener.started(cases);
    }

    @Override
    public synchronized void requirementStarted(Requirement requirement) {
        listener.requirementStarted(requirement);
    }

    @Override
    public synchronized void caseJudged() {
        listener.caseJudged();
    }

    @Override
    public synchronized void requirementFinished(RequirementResult result) {
        listener.requirementFinished(result);
    }

    @Override
    public boolean isStopped() {
        return listener.isStopped();
    }
}
