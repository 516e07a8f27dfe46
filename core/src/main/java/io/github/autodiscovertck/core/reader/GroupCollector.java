package io.github.autodiscovertck.core.reader;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects the values of one element in document order. An element that is repeated although the format allows it once
 * gets its value if all occurrences agree, and an invalid value if they differ; for groups, the first one counts.
 */
final class GroupCollector {

    private final List<Member> members = new ArrayList<>();

    void add(PoxElement element, Value value) {
        int first = element.repeatable() ? -1 : indexOf(element.name());
        if (first < 0) {
            members.add(new Member(element.name(), value));
        } else {
            members.set(
                    first, new Member(element.name(), both(members.get(first).value(), value)));
        }
    }

    void addText(String name, @Nullable String text) {
        if (text != null) {
            addValue(name, new Value.Text(text));
        }
    }

    void addValue(String name, Value value) {
        members.add(new Member(name, value));
    }

    Group build() {
        return members.isEmpty() ? Group.EMPTY : new Group(members);
    }

    private int indexOf(String name) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static Value both(Value first, Value second) {
        if (first instanceof Value.Text text && !first.equals(second)) {
            return new Value.Invalid(text.text());
        }
        return first;
    }
}
