package io.github.autodiscovertck.conformance.cli;

/** Says in one line what was wrong with how the command was used, and what to do. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
