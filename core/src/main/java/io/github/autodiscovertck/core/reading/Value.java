package io.github.autodiscovertck.core.reading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value reported at one address: a text, a value flagged as invalid, or a group of named values.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface Value permits Value.Text, Value.Invalid, Group {

    /**
     * A decoded text; {@code on} or {@code off} for the on/off elements, the digits for numbers.
     *
     * @param text the text
     */
    record Text(String text) implements Value {
        public Text {
            Objects.requireNonNull(text);
        }
    }

    /**
     * An element that is present with a value that the implementation flags as outside the documented set.
     *
     * @param text the value as sent, or null if the implementation does not keep it
     */
    record Invalid(@Nullable String text) implements Value {}
}
