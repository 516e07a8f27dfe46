package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.reading.Outcome;

/** A line that a process wrote when documents were to be answered. */
sealed interface ProtocolResponse {

    /**
     * An answer that says which document it is about.
     *
     * @param id the id of the request
     * @param outcome the outcome; an adapter fault if the rest of the line is not what it has to be
     */
    record Answer(String id, Outcome outcome) implements ProtocolResponse {}

    /**
     * Anything else.
     *
     * @param why what is wrong with it
     */
    record Unusable(String why) implements ProtocolResponse {}
}
