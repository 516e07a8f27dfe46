package io.github.autodiscovertck.core.reading;

import io.github.autodiscovertck.core.element.ElementTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Named values in the order they were reported: the response itself, or an element with children or attributes.
 * Attributes are named {@code @Name}; the text of an element that has attributes is named {@value #TEXT}. A name that
 * occurs several times is a repeated element.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param members the named values
 */
public record Group(List<Member> members) implements Value {

    /** The name under which an element with attributes reports its own text. */
    public static final String TEXT = ElementTable.TEXT;

    /** A group without any values. */
    public static final Group EMPTY = new Group(List.of());

    /**
     * One named value.
     *
     * @param name the element's name, {@code @Name} for an attribute, or {@link #TEXT}
     * @param value the value
     */
    public record Member(String name, Value value) {
        public Member {
            Objects.requireNonNull(name);
            Objects.requireNonNull(value);
        }
    }

    public Group {
        members = List.copyOf(members);
    }

    /** {@return the first value of this name, or null if there is none} */
    public @Nullable Value first(String name) {
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member.name().equals(name)) {
                return member.value();
            }
        }
        return null;
    }

    /** {@return how many values of this name there are} */
    public int count(String name) {
        int count = 0;
        for (int i = 0; i < members.size(); i++) {
            count += members.get(i).name().equals(name) ? 1 : 0;
        }
        return count;
    }

    /** {@return all values of this name, in order; empty if there is none} */
    public List<Value> all(String name) {
        List<Value> found = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member.name().equals(name)) {
                found.add(member.value());
            }
        }
        return found;
    }
}
