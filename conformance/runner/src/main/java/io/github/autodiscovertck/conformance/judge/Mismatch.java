package io.github.autodiscovertck.conformance.judge;

import java.util.Objects;

/**
 * One thing that was answered and is not allowed.
 *
 * @param kind what sort of thing
 * @param address where, without the indexes of repeated elements; empty for the document as a whole
 * @param place where, with the indexes of repeated elements counted from 1
 * @param expected what is allowed, in words
 * @param actual what was answered, in words
 */
public record Mismatch(Kind kind, String address, String place, String expected, String actual) {

    /** What sort of thing is not allowed. */
    public enum Kind {
        /** A document that must be read was refused. */
        REFUSED,
        /** A document that must be refused was read. */
        ACCEPTED,
        /** The implementation failed in a way that it did not intend. */
        CRASHED,
        /** No answer came in time. */
        TIMED_OUT,
        /** Something was opened or spent that no document may cost. */
        HARMFUL,
        /** The number of repeated elements is wrong. */
        COUNT,
        /** A value is wrong. */
        VALUE,
        /** Two answers had to be the same and are not. */
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

    /** {@return whether another mismatch is the same thing, wherever among repeated elements it is} */
    boolean isLike(Mismatch other) {
        return kind == other.kind && address.equals(other.address);
    }

    /** {@return the mismatch in one line} */
    public String sentence() {
        String where = place.isEmpty() ? "" : " at " + place;
        return "expected " + expected + " but was " + actual + where;
    }
}
