package io.github.autodiscovertck.generators.response;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at and changes the Account-level Protocol blocks of a reading. Readings are immutable; each change gives a new
 * one.
 */
public final class Blocks {

    private static final String ACCOUNT = "Account";
    private static final String PROTOCOL = "Protocol";
    private static final List<String> REFERENCE_ORDER =
            ElementTable.childrenOf(PROTOCOL).stream().map(PoxElement::name).toList();

    private Blocks() {}

    /** {@return the blocks of the account, in order} */
    public static List<Group> of(Reading reading) {
        List<Group> blocks = new ArrayList<>();
        if (reading.response().first(ACCOUNT) instanceof Group account) {
            for (Value value : account.all(PROTOCOL)) {
                blocks.add((Group) value);
            }
        }
        return blocks;
    }

    /** {@return the Type of a block, or an empty text if it has none} */
    public static String type(Group block) {
        return text(block, "Type");
    }

    /** {@return the text under a name, or an empty text} */
    public static String text(Group group, String name) {
        return group.first(name) instanceof Value.Text text ? text.text() : "";
    }

    /** {@return whether the Type of a block is SMTP} */
    public static boolean isSmtp(Group block) {
        return type(block).equals("SMTP");
    }

    /** {@return the reading with other blocks; everything else stays} */
    public static Reading replace(Reading reading, List<Group> blocks) {
        List<Member> response = new ArrayList<>();
        for (Member member : reading.response().members()) {
            response.add(
                    member.name().equals(ACCOUNT)
                            ? new Member(ACCOUNT, withBlocks((Group) member.value(), blocks))
                            : member);
        }
        return new Reading(new Group(response));
    }

    /** {@return the reading with one block replaced} */
    public static Reading replace(Reading reading, int index, Group block) {
        List<Group> blocks = of(reading);
        blocks.set(index, block);
        return replace(reading, blocks);
    }

    /** {@return the group with one text set, at the end if the name is new} */
    public static Group with(Group group, String name, String text) {
        List<Member> members = new ArrayList<>(without(group, name).members());
        members.add(new Member(name, new Value.Text(text)));
        return new Group(members);
    }

    /** {@return the block with one text set, at the place that the reference lists its element at} */
    public static Group withInOrder(Group block, String name, String text) {
        List<Member> members = new ArrayList<>(without(block, name).members());
        int place = 0;
        while (place < members.size()
                && REFERENCE_ORDER.indexOf(members.get(place).name()) < REFERENCE_ORDER.indexOf(name)) {
            place++;
        }
        members.add(place, new Member(name, new Value.Text(text)));
        return new Group(members);
    }

    /** {@return the group without what stands under a name} */
    public static Group without(Group group, String name) {
        return new Group(group.members().stream()
                .filter(member -> !member.name().equals(name))
                .toList());
    }

    private static Group withBlocks(Group account, List<Group> blocks) {
        List<Member> members = new ArrayList<>(without(account, PROTOCOL).members());
        blocks.forEach(block -> members.add(new Member(PROTOCOL, block)));
        return new Group(members);
    }
}
