package io.github.autodiscovertck.core.expectation;

import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The values that may be reported for the response, or for an element with children or attributes. A name that is not
 * listed must be absent or have its documented default.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param members what is expected by name; a name that occurs several times is a repeated element, in order
 * @param optional whether the whole group may be missing from the reading
 */
public record ExpectedGroup(List<Member> members, boolean optional) implements Expected {

    /**
     * The expectation for one name.
     *
     * @param name the element's name, {@code @Name} for an attribute, or {@code value}
     * @param expected the expectation
     */
    public record Member(String name, Expected expected) {
        public Member {
            Objects.requireNonNull(name);
            Objects.requireNonNull(expected);
        }
    }

    public ExpectedGroup {
        members = List.copyOf(members);
    }

    /** {@return a required group, described by the given code} */
    public static ExpectedGroup of(Consumer<Builder> contents) {
        Builder builder = new Builder();
        contents.accept(builder);
        return new ExpectedGroup(builder.members, false);
    }

    /** {@return this group as an optional one} */
    public ExpectedGroup asOptional() {
        return new ExpectedGroup(members, true);
    }

    /** {@return the first expectation of this name, or null if there is none} */
    public @Nullable Expected first(String name) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).name().equals(name)) {
                return members.get(i).expected();
            }
        }
        return null;
    }

    /** {@return all expectations of this name, in order} */
    public List<Expected> all(String name) {
        List<Expected> found = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).name().equals(name)) {
                found.add(members.get(i).expected());
            }
        }
        return found;
    }

    /** Collects the expectations of a group. Not safe for use by several threads. */
    public static final class Builder {
        private final List<Member> members = new ArrayList<>();

        private Builder() {}

        /** Expects exactly this text. */
        public Builder text(String name, String text) {
            return add(name, Expected.exactly(text));
        }

        /** Expects one of these values. */
        public Builder oneOf(String name, Value... values) {
            return add(name, Expected.oneOf(values));
        }

        /** Expects a group. */
        public Builder group(String name, Consumer<Builder> contents) {
            return add(name, ExpectedGroup.of(contents));
        }

        /** Adds an expectation. */
        public Builder add(String name, Expected expected) {
            members.add(new Member(name, expected));
            return this;
        }
    }
}
