package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.reading.Outcome;
import java.time.Duration;

/**
 * How a process failed, which ends it.
 *
 * @param outcome the outcome of the document that it failed on
 * @param lastAnswerStands whether the answer before can be relied on: it cannot where the process wrote something that
 *     may belong to that answer
 */
record Failure(Outcome outcome, boolean lastAnswerStands) {

    /** {@return the failure of a process that ended or cannot be talked to} */
    static Failure ended(String reason) {
        return new Failure(new Outcome.Crashed(reason), true);
    }

    /** {@return the failure of a process that did not answer in time} */
    static Failure silent(Duration limit) {
        return new Failure(new Outcome.TimedOut(limit.toMillis()), true);
    }

    /** {@return the failure of a process that wrote what the protocol does not have} */
    static Failure rubbish(String problem, String line) {
        return new Failure(new Outcome.AdapterFault(problem, line), false);
    }

    /** {@return the failure of a process whose answer is too long to be read} */
    static Failure tooLong(String reason) {
        return new Failure(new Outcome.Crashed(reason), false);
    }

    /** {@return the outcome of a document that was not even sent when the process failed} */
    Outcome ofTheNext() {
        if (outcome instanceof Outcome.AdapterFault) {
            return outcome;
        }
        return new Outcome.Crashed("before this document was sent, " + reason());
    }

    /** {@return what happened, in words} */
    String reason() {
        if (outcome instanceof Outcome.AdapterFault fault) {
            return fault.problem();
        }
        return outcome instanceof Outcome.Crashed crashed ? crashed.reason() : "no answer came in time";
    }
}
