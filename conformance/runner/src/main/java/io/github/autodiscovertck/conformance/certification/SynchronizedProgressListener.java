package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.requirement.Requirement;

/** Serializes the notifications of several threads to a listener. */
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
