package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.reading.Outcome;

/**
 * How a process failed, which ends it.
 *
 * @param outcome the outcome of the document that it failed on
 * @param lastAnswerStands whether the answer before can be relied on: it cannot where the process wrote something that
 *     may belong to that answer
 * @param idle whether nothing else was seen than that the process did not use the processor
 * @param effort what the process has spent on it
 */
record ProcessFailure(Outcome outcome, boolean lastAnswerStands, boolean idle, Effort effort) {

    /** {@return the failure of a process that ended or cannot be talked to} */
    static ProcessFailure ended(String reason) {
        return new ProcessFailure(new Outcome.Crashed(reason), true, false, Effort.ofElapsed(0));
    }

    /** {@return the failure of a process that did not answer in time} */
    static ProcessFailure silent(Silence silence) {
        return new ProcessFailure(silence.outcome(), true, silence.isIdle(), silence.effort());
    }

    /** {@return the failure of a process that wrote what the protocol does not have} */
    static ProcessFailure rubbish(String problem, String line) {
        return unreliable(new Outcome.AdapterFault(problem, line));
    }

    /** {@return the failure of a process whose answer is too long to be read} */
    static ProcessFailure tooLong(String reason) {
        return unreliable(new Outcome.Crashed(reason));
    }

    private static ProcessFailure unreliable(Outcome outcome) {
        return new ProcessFailure(outcome, false, false, Effort.ofElapsed(0));
    }

    /** {@return the failure of a process that answered a document with something that ends it} */
    static ProcessFailure of(Outcome outcome) {
        return new ProcessFailure(outcome, true, false, Effort.ofElapsed(0));
    }

    /** {@return the failure on a document that was not even sent when the process failed} */
    ProcessFailure ofTheNext() {
        return outcome instanceof Outcome.AdapterFault
                ? of(outcome)
                : ended("before this document was sent, " + reason());
    }

    /** {@return what happened, in words} */
    String reason() {
        if (outcome instanceof Outcome.AdapterFault fault) {
            return fault.problem();
        }
        return outcome instanceof Outcome.Crashed crashed ? crashed.reason() : "no answer came in time";
    }
}
