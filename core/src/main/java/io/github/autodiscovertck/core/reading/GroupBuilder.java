package io.github.autodiscovertck.core.reading;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.reading.Group.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds the values of a reading level by level, by the element names of the format. To report a repeated element such
 * as {@code Protocol}, call a method again with the same name.
 *
 * <p>A call throws at once if a reading cannot hold the value at this position: the format does not have the name here,
 * a text is given where only children are allowed, or an element is repeated that is not repeatable. This keeps a
 * mistake in an adapter from looking like a mistake of the parser. Null values are left out: absent and not reported
 * are the same.
 *
 * <p>Not safe for use by several threads.
 */
public final class GroupBuilder {

    private final String path;
    private final String parent;
    private final List<Member> members = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private GroupBuilder(String path, String parent) {
        this.path = path;
        this.parent = parent;
    }

    static GroupBuilder response() {
        return new GroupBuilder("", ElementTable.RESPONSE);
    }

    GroupBuilder child(String name) {
        return new GroupBuilder(pathOf(name), name);
    }

    String pathOf(String name) {
        return ReadingCheck.below(path, name);
    }

    /**
     * Reports a text.
     *
     * @param name an element's name, {@code @Name} for an attribute, or {@link Group#TEXT}
     * @param text the decoded text, or null to report nothing
     * @return this builder
     * @throws ReadingMisuseException if a reading cannot hold that here
     */
    public GroupBuilder text(String name, @Nullable String text) {
        return text == null ? nothing(name) : add(name, new Value.Text(text));
    }

    /**
     * Reports an integer; it equals the same digits as a text.
     *
     * @param name the element's name, such as {@code Port}
     * @param number the number
     * @return this builder
     * @throws ReadingMisuseException if a reading cannot hold that here
     */
    public GroupBuilder number(String name, long number) {
        return add(name, new Value.Text(Long.toString(number)));
    }

    /**
     * Reports an on/off element.
     *
     * @param name the element's name, such as {@code SMTPLast}
     * @param on true for on, false for off, null to report nothing
     * @return this builder
     * @throws ReadingMisuseException if a reading cannot hold that here
     */
    public GroupBuilder onOff(String name, @Nullable Boolean on) {
        return on == null ? nothing(name) : add(name, new Value.Text(on ? "on" : "off"));
    }

    /**
     * Reports an element that is present with a value outside the documented set.
     *
     * @param name the element's name
     * @param text the value as sent, or null if it is not known
     * @return this builder
     * @throws ReadingMisuseException if a reading cannot hold that here
     */
    public GroupBuilder invalid(String name, @Nullable String text) {
        return add(name, new Value.Invalid(text));
    }

    /**
     * Reports an element that has children or attributes.
     *
     * @param name the element's name
     * @param contents adds its values
     * @return this builder
     * @throws ReadingMisuseException if a reading cannot hold that here
     */
    public GroupBuilder group(String name, Consumer<GroupBuilder> contents) {
        GroupBuilder builder = child(name);
        contents.accept(builder);
        return add(name, builder.build());
    }

    /** Checks the name even if there is nothing to report, so that a wrong name shows with the first document. */
    GroupBuilder nothing(String name) {
        ReadingCheck.requireName(path, parent, name);
        return this;
    }

    GroupBuilder add(String name, Value value) {
        ReadingCheck.require(path, parent, name, value, !names.add(name));
        members.add(new Member(name, value));
        return this;
    }

    Group build() {
        return members.isEmpty() ? Group.EMPTY : new Group(members);
    }
}
