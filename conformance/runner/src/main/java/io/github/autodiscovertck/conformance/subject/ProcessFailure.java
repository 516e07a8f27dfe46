package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.reading.Outcome;

/**
 * A failure of a process, after which it is not used any more.
 *
 * @param outcome the outcome of the document that it failed on
 * @param lastAnswerStands whether the previous answer is reliable; not if the process wrote something that may belong
 *     to that answer
 * @param idle whether the only sign of failure is that the process did not use the processor
 * @param effort what the process has spent on the document
 */
record ProcessFailure(Outcome outcome, boolean lastAnswerStands, boolean idle, Effort effort) {

    /** {@return the failure of a process that ended or does not communicate any more} */
    static ProcessFailure ended(String reason) {
        return new ProcessFailure(new Outcome.Crashed(reason), true, false, Effort.ofElapsed(0));
    }

    /** {@return the failure of a process that did not answer in time} */
    static ProcessFailure silent(Silence silence) {
        return new ProcessFailure(silence.outcome(), true, silence.isIdle(), silence.effort());
    }

    /** {@return the failure of a process that wrote a line that violates the protocol} */
    static ProcessFailure rubbish(String problem, String line) {
        return unreliable(new Outcome.AdapterFault(problem, line));
    }

    /** {@return the failure of a process whose answer is too long} */
    static ProcessFailure tooLong(String reason) {
        return unreliable(new Outcome.Crashed(reason));
    }

    private static ProcessFailure unreliable(Outcome outcome) {
        return new ProcessFailure(outcome, false, false, Effort.ofElapsed(0));
    }

    /** {@return the failure of a process whose answer to a document ends it} */
    static ProcessFailure of(Outcome outcome) {
        return new ProcessFailure(outcome, true, false, Effort.ofElapsed(0));
    }

    /** {@return the failure, for a document that had not been sent when the process failed} */
    ProcessFailure ofTheNext() {
        return outcome instanceof Outcome.AdapterFault
                ? of(outcome)
                : ended("before this document was sent, " + reason());
    }

    /** {@return the reason in words} */
    String reason() {
        if (outcome instanceof Outcome.AdapterFault fault) {
            return fault.problem();
        }
        return outcome instanceof Outcome.Crashed crashed ? crashed.reason() : "no answer came in time";
    }
}
