package io.github.autodiscovertck.core.reading;

import io.github.autodiscovertck.core.element.ElementAddress;
import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group.Member;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks the contents of a reading against the format. */
final class ReadingCheck {

    private ReadingCheck() {}

    /**
     * Checks a group and everything below it.
     *
     * @param path the path of the group, empty at the top
     * @param parent the name of the group's element
     */
    static void require(String path, String parent, Group group) {
        Set<String> before = new HashSet<>();
        for (Member member : group.members()) {
            require(path, parent, member.name(), member.value(), !before.add(member.name()));
            if (member.value() instanceof Group below) {
                require(below(path, member.name()), member.name(), below);
            }
        }
    }

    /**
     * Checks one value, but not the values below it.
     *
     * @param again whether the group already has a value of this name
     */
    static void require(String path, String parent, String name, Value value, boolean again) {
        requireName(path, parent, name);
        PoxElement element = ElementTable.findChild(parent, name);
        if (value instanceof Group
                ? element == null || !element.isGroup()
                : element != null && element.isElementOnly()) {
            throw new ReadingMisuseException(below(path, name)
                    + (value instanceof Group ? " has no children" : " has no text of its own; it must be a group"));
        }
        if (again && !isRepeatable(element)) {
            throw new ReadingMisuseException(
                    below(path, name) + " is not repeatable, so a reading has it only once in its group");
        }
    }

    static void requireName(String path, String parent, String name) {
        String problem = ElementAddress.problem(path, parent, name);
        if (problem != null) {
            throw new ReadingMisuseException(problem);
        }
    }

    static String below(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }

    private static boolean isRepeatable(@Nullable PoxElement element) {
        return element != null && element.repeatable();
    }
}
