package io.github.autodiscovertck.conformance.selftest;

/** Says from within a parser of these tests that it refuses the document. */
final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String reason) {
        super(reason);
    }

    Refused(Exception cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
