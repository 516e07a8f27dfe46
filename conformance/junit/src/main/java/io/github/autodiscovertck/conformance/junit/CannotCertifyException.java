package io.github.autodiscovertck.conformance.junit;

import org.jspecify.annotations.Nullable;

/**
 * Explains in one sentence why a class cannot be run. It has no stack trace, which would only show the kit. An
 * exception of the parser is the cause.
 */
final class CannotCertifyException extends Exception {

    private static final long serialVersionUID = 1L;

    CannotCertifyException(String message, @Nullable Throwable cause) {
        super(message, cause, false, false);
    }
}
