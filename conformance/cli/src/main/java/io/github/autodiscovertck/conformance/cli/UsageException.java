package io.github.autodiscovertck.conformance.cli;

/** Reports wrong usage of a command. Its message is one line that names the problem and, if possible, the solution. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
