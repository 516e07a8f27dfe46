package io.github.autodiscovertck.conformance.junit;

import org.jspecify.annotations.Nullable;

/**
 * Says in one sentence why a class cannot be run. It has no stack trace of its own, which would show the kit only; what
 * the parser itself threw is the cause.
 */
final class CannotCertifyException extends Exception {

    private static final long serialVersionUID = 1L;

    CannotCertifyException(String message, @Nullable Throwable cause) {
        super(message, cause, false, false);
    }
}
