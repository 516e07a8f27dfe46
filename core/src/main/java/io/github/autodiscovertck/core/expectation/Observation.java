package io.github.autodiscovertck.core.expectation;

import java.util.Map;
import java.util.Objects;

/**
 * What is recorded of an implementation where sources leave the choice open, in a phrase short enough to compare two
 * parsers by.
 *
 * @param aspect what is observed, such as {@code letter case of the value}
 * @param address where to look, repeated elements with an index from 0, such as {@code Account/Protocol[1]/SMTPLast}
 * @param phrases what to say for a reported text, or for {@code absent}, {@code invalid} and {@code refused}; what is not
 *     listed is said as it is
 */
public record Observation(String aspect, String address, Map<String, String> phrases) {
    public Observation {
        Objects.requireNonNull(aspect);
        Objects.requireNonNull(address);
        phrases = Map.copyOf(phrases);
    }
}
