package io.github.autodiscovertck.core.expectation;

import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import java.util.Objects;

/**
 * The values that may be reported at one address of an accepted document: an exact value, one of several values,
 * anything except some texts, a default, or a group.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface Expected permits Expected.OneOf, Expected.NoneOf, Expected.DefaultOf, ExpectedGroup {

    /** Present and flagged as invalid, with any text. */
    Value INVALID = new Value.Invalid(null);

    /**
     * One of these values.
     *
     * @param values the allowed values; an invalid one allows any text
     * @param absent whether the element may also be absent
     */
    record OneOf(List<Value> values, boolean absent) implements Expected {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /**
     * Any value except these texts, or absent.
     *
     * @param texts the texts that must not be reported
     */
    record NoneOf(List<String> texts) implements Expected {
        public NoneOf {
            texts = List.copyOf(texts);
        }
    }

    /**
     * The element is absent from the document and has this documented default. An implementation that applies defaults
     * must report it; any other may report it or nothing.
     *
     * @param text the documented default
     */
    record DefaultOf(String text) implements Expected {
        public DefaultOf {
            Objects.requireNonNull(text);
        }
    }

    /** {@return exactly this text} */
    static Expected exactly(String text) {
        return new OneOf(List.of(new Value.Text(text)), false);
    }

    /** {@return one of these values, or absent} */
    static Expected oneOfOrAbsent(Value... values) {
        return new OneOf(List.of(values), true);
    }

    /** {@return exactly this value} */
    static Expected exactly(Value value) {
        return new OneOf(List.of(value), false);
    }

    /** {@return one of these values} */
    static Expected oneOf(Value... values) {
        return new OneOf(List.of(values), false);
    }

    /** {@return absent, or any value except these texts} */
    static Expected noneOf(String... texts) {
        return new NoneOf(List.of(texts));
    }
}
