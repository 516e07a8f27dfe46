package io.github.autodiscovertck.conformance.subject;

import org.jspecify.annotations.Nullable;

/**
 * Says that an implementation cannot be certified because it cannot be started or does not say what it is. The message is
 * one line for the person who named the implementation.
 */
public final class ImplementationStartException extends Exception {

    private static final long serialVersionUID = 1L;

    ImplementationStartException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
