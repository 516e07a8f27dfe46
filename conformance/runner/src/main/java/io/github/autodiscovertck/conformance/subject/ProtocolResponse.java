package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.reading.Outcome;

/** A line that a process wrote in response to documents. */
sealed interface ProtocolResponse {

    /**
     * An answer with a document's id.
     *
     * @param id the id of the request
     * @param outcome the outcome; an adapter fault if the rest of the line is wrong
     */
    record Answer(String id, Outcome outcome) implements ProtocolResponse {}

    /**
     * Anything else.
     *
     * @param why what is wrong with it
     */
    record Unusable(String why) implements ProtocolResponse {}
}
