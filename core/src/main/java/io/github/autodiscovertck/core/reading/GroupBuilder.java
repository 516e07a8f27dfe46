package io.github.autodiscovertck.core.reading;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.reading.Group.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Builds the values of a reading level by level, by the element names of the format. Calling a method again with the
 * same name reports a repeated element.
 *
 * <p>A name that the format does not have at this place is refused at once, so that a slip in an adapter does not look
 * like a parser's mistake. Null values are left out: absent and not reported are the same.
 *
 * <p>Not safe for use by several threads.
 */
public final class GroupBuilder {

    private final @Nullable String parent;
    private final List<Member> members = new ArrayList<>();

    private GroupBuilder(@Nullable String parent) {
        this.parent = parent;
    }

    static GroupBuilder response() {
        return new GroupBuilder(ElementTable.RESPONSE);
    }

    static GroupBuilder below(String parent) {
        return new GroupBuilder(parent);
    }

    /**
     * Reports a text.
     *
     * @param name an element's name, {@code @Name} for an attribute, or {@link Group#TEXT}
     * @param text the decoded text, or null for nothing
     * @return this builder
     * @throws IllegalArgumentException if the format has no such name here
     */
    public GroupBuilder text(String name, @Nullable String text) {
        return text == null ? this : add(name, new Value.Text(text));
    }

    /**
     * Reports an integer; it equals the same digits as a text.
     *
     * @param name the element's name, such as {@code Port}
     * @param number the number
     * @return this builder
     * @throws IllegalArgumentException if the format has no such name here
     */
    public GroupBuilder number(String name, long number) {
        return add(name, new Value.Text(Long.toString(number)));
    }

    /**
     * Reports an on/off element.
     *
     * @param name the element's name, such as {@code SMTPLast}
     * @param on true for on, false for off, null for nothing
     * @return this builder
     * @throws IllegalArgumentException if the format has no such name here
     */
    public GroupBuilder onOff(String name, @Nullable Boolean on) {
        return on == null ? this : add(name, new Value.Text(on ? "on" : "off"));
    }

    /**
     * Reports an element that is present with a value outside the documented set.
     *
     * @param name the element's name
     * @param text the value as sent, or null where it is not kept
     * @return this builder
     * @throws IllegalArgumentException if the format has no such name here
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
     * @throws IllegalArgumentException if the format has no such name here
     */
    public GroupBuilder group(String name, Consumer<GroupBuilder> contents) {
        GroupBuilder builder = below(name);
        contents.accept(builder);
        return add(name, builder.build());
    }

    GroupBuilder add(String name, Value value) {
        ElementTable.requireReportable(parent, name);
        members.add(new Member(name, value));
        return this;
    }

    Group build() {
        return members.isEmpty() ? Group.EMPTY : new Group(members);
    }
}
