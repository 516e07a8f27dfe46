package io.github.autodiscovertck.core.tree;

import java.util.Objects;

/**
 * An attribute or namespace declaration in its written form.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param space the white space before the name; empty is not well-formed
 * @param name the name as written, prefix included
 * @param equals the equals sign and the white space around it
 * @param quote the quote character; {@code '\0'} leaves the quotes out, which is not well-formed
 * @param value the value that a reader gets; the writer escapes it
 */
public record Attribute(String space, String name, String equals, char quote, String value) {

    public Attribute {
        Objects.requireNonNull(space);
        Objects.requireNonNull(name);
        Objects.requireNonNull(equals);
        Objects.requireNonNull(value);
    }

    /** {@return an attribute in the plainest form: one space, double quotes} */
    public static Attribute of(String name, String value) {
        return new Attribute(" ", name, "=", '"', value);
    }

    /** {@return this attribute with another quote character} */
    public Attribute withQuote(char newQuote) {
        return new Attribute(space, name, equals, newQuote, value);
    }

    /** {@return this attribute with other white space before it} */
    public Attribute withSpace(String newSpace) {
        return new Attribute(newSpace, name, equals, quote, value);
    }
}
