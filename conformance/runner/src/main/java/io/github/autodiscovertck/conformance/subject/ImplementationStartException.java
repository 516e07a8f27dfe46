package io.github.autodiscovertck.conformance.subject;

import org.jspecify.annotations.Nullable;

/**
 * Thrown if an implementation cannot be certified because it cannot be started or does not describe itself. The message
 * is one line for the user who named the implementation.
 */
public final class ImplementationStartException extends Exception {

    private static final long serialVersionUID = 1L;

    ImplementationStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
