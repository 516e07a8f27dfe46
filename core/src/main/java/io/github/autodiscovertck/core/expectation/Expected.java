package io.github.autodiscovertck.core.expectation;

import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import java.util.Objects;

/**
 * What may be reported at one address of an accepted document. One form serves all levels: an exact value, several
 * allowed values, anything but some, a default, a group.
 *
 * <p>Immutable and safe for use by several threads.
 */
public sealed interface Expected permits Expected.OneOf, Expected.NoneOf, Expected.DefaultOf, ExpectedGroup {

    /** Present and flagged as invalid, with whatever text. */
    Value INVALID = new Value.Invalid(null);

    /**
     * One of these values.
     *
     * @param values the allowed values; an invalid one allows any text
     * @param absent whether nothing may be reported, too
     */
    record OneOf(List<Value> values, boolean absent) implements Expected {
        public OneOf {
            values = List.copyOf(values);
        }
    }

    /**
     * Anything, or nothing, but not one of these texts.
     *
     * @param texts the texts that must not be reported
     */
    record NoneOf(List<String> texts) implements Expected {
        public NoneOf {
            texts = List.copyOf(texts);
        }
    }

    /**
     * The element is absent and stands for this value: an implementation that applies defaults has to report it, another
     * one may report it or nothing.
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

    /** {@return one of these values, or nothing} */
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

    /** {@return nothing, or anything that is not one of these texts} */
    static Expected noneOf(String... texts) {
        return new NoneOf(List.of(texts));
    }
}
