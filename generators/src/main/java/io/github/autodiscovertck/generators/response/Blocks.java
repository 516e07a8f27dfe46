package io.github.autodiscovertck.generators.response;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Reads and changes the Account-level Protocol blocks of a reading. Readings are immutable; each change returns a new
 * one.
 */
public final class Blocks {

    private static final String ACCOUNT = "Account";
    private static final String PROTOCOL = "Protocol";
    private static final Map<String, Integer> REFERENCE_ORDER = referenceOrder();

    private Blocks() {}

    /** {@return the blocks of the account, in order} */
    public static List<Group> of(Reading reading) {
        List<Group> blocks = new ArrayList<>();
        for (Value value : account(reading).all(PROTOCOL)) {
            blocks.add((Group) value);
        }
        return blocks;
    }

    /** {@return the number of blocks in the account} */
    public static int count(Reading reading) {
        return account(reading).count(PROTOCOL);
    }

    /**
     * {@return one block of the account}
     *
     * @param index its index, from 0
     * @throws IndexOutOfBoundsException if there is no such block
     */
    public static Group at(Reading reading, int index) {
        Group account = account(reading);
        return (Group) account.members().get(position(account, index)).value();
    }

    private static Group account(Reading reading) {
        return reading.response().first(ACCOUNT) instanceof Group account ? account : Group.EMPTY;
    }

    /** {@return the position of a block among the members of the account} */
    private static int position(Group account, int index) {
        int number = 0;
        for (int i = 0; i < account.members().size(); i++) {
            if (account.members().get(i).name().equals(PROTOCOL) && number++ == index) {
                return i;
            }
        }
        throw new IndexOutOfBoundsException("the account has no block number " + index);
    }

    /** {@return the Type of a block, or an empty string if it has none} */
    public static String type(Group block) {
        return text(block, "Type");
    }

    /** {@return the text with this name, or an empty string} */
    public static String text(Group group, String name) {
        return group.first(name) instanceof Value.Text text ? text.text() : "";
    }

    /** {@return whether the Type of a block is SMTP} */
    public static boolean isSmtp(Group block) {
        return type(block).equals("SMTP");
    }

    /**
     * {@return the smallest block of a Type that strict parsers accept; in a mail block that includes Port and
     * LoginName}
     */
    public static Group smallest(String type, String server) {
        return BlockShape.smallest(type, server);
    }

    /** {@return the reading with other blocks; everything else stays the same} */
    public static Reading replace(Reading reading, List<Group> blocks) {
        return withChanged(reading, ACCOUNT, account -> withBlocks(account, blocks));
    }

    /**
     * {@return the reading with one block replaced}
     *
     * @throws IndexOutOfBoundsException if there is no such block
     */
    public static Reading replace(Reading reading, int index, Group block) {
        int position = position(account(reading), index);
        return withChanged(reading, ACCOUNT, account -> {
            Member[] members = account.members().toArray(new Member[0]);
            members[position] = new Member(PROTOCOL, block);
            return new Group(List.of(members));
        });
    }

    /** {@return the reading with one group of its response changed, or the same reading if it has no such group} */
    public static Reading withChanged(Reading reading, String name, UnaryOperator<Group> change) {
        Member[] response = reading.response().members().toArray(new Member[0]);
        for (int i = 0; i < response.length; i++) {
            if (response[i].name().equals(name)) {
                response[i] = new Member(name, change.apply((Group) response[i].value()));
            }
        }
        return new Reading(new Group(List.of(response)));
    }

    /** {@return the group with one text set; a new name is added at the end} */
    public static Group with(Group group, String name, String text) {
        List<Member> members = others(group, name);
        members.add(new Member(name, new Value.Text(text)));
        return new Group(members);
    }

    /** {@return the block with one text set, at the position that the reference gives its element} */
    public static Group withInOrder(Group block, String name, String text) {
        List<Member> members = others(block, name);
        int order = positionInReference(name);
        int place = 0;
        while (place < members.size() && positionInReference(members.get(place).name()) < order) {
            place++;
        }
        members.add(place, new Member(name, new Value.Text(text)));
        return new Group(members);
    }

    /** {@return the group without the members of this name} */
    public static Group without(Group group, String name) {
        return new Group(others(group, name));
    }

    private static List<Member> others(Group group, String name) {
        List<Member> others = new ArrayList<>(group.members().size() + 1);
        for (int i = 0; i < group.members().size(); i++) {
            Member member = group.members().get(i);
            if (!member.name().equals(name)) {
                others.add(member);
            }
        }
        return others;
    }

    /** {@return the position of an element in the reference's list for a block, or -1 if it is not listed} */
    private static int positionInReference(String name) {
        return REFERENCE_ORDER.getOrDefault(name, -1);
    }

    private static Map<String, Integer> referenceOrder() {
        Map<String, Integer> order = new HashMap<>();
        ElementTable.childrenOf(PROTOCOL).forEach(element -> order.putIfAbsent(element.name(), order.size()));
        return order;
    }

    private static Group withBlocks(Group account, List<Group> blocks) {
        List<Member> members = others(account, PROTOCOL);
        int place = firstPosition(account, members.size());
        for (Group block : blocks) {
            members.add(place++, new Member(PROTOCOL, block));
        }
        return new Group(members);
    }

    /** {@return the position of the account's first block, or this default if it has none} */
    private static int firstPosition(Group account, int fallback) {
        for (int i = 0; i < account.members().size(); i++) {
            if (account.members().get(i).name().equals(PROTOCOL)) {
                return i;
            }
        }
        return fallback;
    }
}
