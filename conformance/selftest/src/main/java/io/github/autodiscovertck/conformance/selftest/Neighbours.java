package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes that confuse a value with another one of the same element. */
final class Neighbours {

    private Neighbours() {}

    /** The value of the element behind it, or of the one in front where it is the last. */
    static Group takeNext(Group values, String name, Change.Earlier earlier) {
        Member neighbour = neighbour(values, name);
        return neighbour == null ? values : Change.with(values, name, neighbour.value());
    }

    static Group swapWithNext(Group values, String name, Change.Earlier earlier) {
        Member neighbour = neighbour(values, name);
        if (neighbour == null) {
            return values;
        }
        Value own = Objects.requireNonNull(values.first(name));
        return Change.with(Change.with(values, name, neighbour.value()), neighbour.name(), own);
    }

    /** {@return a change to the value of another element, where there is one} */
    static Change take(String other) {
        return (values, name, earlier) -> {
            Value value = values.first(other);
            return value == null ? values : Change.with(values, name, value);
        };
    }

    private static @Nullable Member neighbour(Group values, String name) {
        List<Member> texts = new ArrayList<>();
        int own = 0;
        for (Member member : values.members()) {
            own = member.name().equals(name) ? texts.size() : own;
            if (member.value() instanceof Value.Text) {
                texts.add(member);
            }
        }
        if (texts.size() < 2) {
            return null;
        }
        return texts.get(own + 1 < texts.size() ? own + 1 : own - 1);
    }
}
