package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a correct parser makes of what it has read, where it may; throws {@link Refused} to refuse the document. */
@FunctionalInterface
interface Habit {

    /** {@return what is reported} */
    Reading of(Reading read);

    /** What is reported of one text. */
    @FunctionalInterface
    interface OfText {

        /**
         * {@return the value that is reported, or null for none}
         *
         * @param name the name of the element, or {@code @Name}
         * @param text the text that was read
         */
        @Nullable Value of(String name, String text);
    }

    /** {@return this habit, then another one} */
    default Habit and(Habit other) {
        return read -> other.of(of(read));
    }

    /** {@return a habit about the texts of some elements} */
    static Habit ofElements(Predicate<PoxElement> which, UnaryOperator<String> form) {
        return ofTexts((name, text) -> {
            PoxElement element = ElementTable.find(name);
            return new Value.Text(element != null && which.test(element) ? form.apply(text) : text);
        });
    }

    /** {@return a habit about the text of one element or attribute} */
    static Habit ofText(String wanted, UnaryOperator<String> form) {
        return ofTexts((name, text) -> new Value.Text(name.equals(wanted) ? form.apply(text) : text));
    }

    /** {@return a habit about every text} */
    static Habit ofTexts(OfText habit) {
        return read -> new Reading(changed(read.response(), "", habit));
    }

    /** {@return a habit about the list of the account's blocks} */
    static Habit ofBlocks(UnaryOperator<List<Group>> habit) {
        return read -> {
            List<Member> members = new ArrayList<>();
            for (Member member : read.response().members()) {
                boolean account = member.name().equals("Account") && member.value() instanceof Group;
                members.add(account ? new Member("Account", withBlocks((Group) member.value(), habit)) : member);
            }
            return new Reading(new Group(members));
        };
    }

    private static Group withBlocks(Group account, UnaryOperator<List<Group>> habit) {
        List<Member> members = new ArrayList<>();
        List<Group> blocks = new ArrayList<>();
        for (Member member : account.members()) {
            if (member.name().equals("Protocol") && member.value() instanceof Group block) {
                blocks.add(block);
            } else {
                members.add(member);
            }
        }
        habit.apply(blocks).forEach(block -> members.add(new Member("Protocol", block)));
        return new Group(members);
    }

    private static Group changed(Group values, String parent, OfText habit) {
        List<Member> members = new ArrayList<>();
        for (Member member : values.members()) {
            Value value = member.value();
            if (value instanceof Group group) {
                value = changed(group, member.name(), habit);
            } else if (value instanceof Value.Text text) {
                value = habit.of(member.name().equals(Group.TEXT) ? parent : member.name(), text.text());
            }
            if (value != null) {
                members.add(new Member(member.name(), value));
            }
        }
        return new Group(members);
    }
}
