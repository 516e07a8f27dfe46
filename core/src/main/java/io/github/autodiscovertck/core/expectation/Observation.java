package io.github.autodiscovertck.core.expectation;

import java.util.Map;
import java.util.Objects;

/**
 * What to record about an implementation where sources leave the choice open. The recorded phrase is short enough to
 * compare two parsers by it.
 *
 * @param aspect the observed aspect, such as {@code letter case of the value}
 * @param address the address to look at, with an index from 0 for repeated elements, such as {@code
 *     Account/Protocol[1]/SMTPLast}
 * @param phrases the phrase to record, by reported text or by {@code absent}, {@code invalid} or {@code refused}; a
 *     text that is not listed is recorded as it is
 */
public record Observation(String aspect, String address, Map<String, String> phrases) {
    public Observation {
        Objects.requireNonNull(aspect);
        Objects.requireNonNull(address);
        phrases = Map.copyOf(phrases);
    }
}
