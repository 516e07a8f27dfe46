package io.github.autodiscovertck.conformance.judge;

import java.util.Objects;

/**
 * One thing in an answer that is not allowed.
 *
 * @param kind the kind of mismatch
 * @param address the element path without the indexes of repeated elements; empty for the document as a whole
 * @param place the element path with the indexes of repeated elements, counted from 1
 * @param expected what is allowed, in words
 * @param actual what was answered, in words
 */
public record Mismatch(Kind kind, String address, String place, String expected, String actual) {

    /** The kind of a mismatch. */
    public enum Kind {
        /** A document that must be accepted was rejected. */
        REFUSED,
        /** A document that must be rejected was accepted. */
        ACCEPTED,
        /** The implementation failed unintentionally. */
        CRASHED,
        /** The implementation did not answer within the time limit. */
        TIMED_OUT,
        /** The implementation opened something it must not open, or used too much time or memory. */
        HARMFUL,
        /** The number of repeated elements is wrong. */
        COUNT,
        /** A value is wrong. */
        VALUE,
        /** Two answers differ that must be the same. */
        DIFFERENT
    }

    public Mismatch {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(address);
        Objects.requireNonNull(place);
        Objects.requireNonNull(expected);
        Objects.requireNonNull(actual);
    }

    static Mismatch ofDocument(Kind kind, String expected, String actual) {
        return new Mismatch(kind, "", "", expected, actual);
    }

    /** {@return whether another mismatch is of the same kind at the same address, ignoring indexes} */
    boolean isLike(Mismatch other) {
        return kind == other.kind && address.equals(other.address);
    }

    /** {@return the mismatch in one line} */
    public String sentence() {
        String where = place.isEmpty() ? "" : " at " + place;
        return "expected " + expected + " but was " + actual + where;
    }
}
