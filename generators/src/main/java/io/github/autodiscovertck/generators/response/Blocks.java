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
 * Looks at and changes the Account-level Protocol blocks of a reading. Readings are immutable; each change gives a new
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

    /** {@return how many blocks the account has} */
    public static int count(Reading reading) {
        return account(reading).count(PROTOCOL);
    }

    /**
     * {@return one block of the account}
     *
     * @param index its number, from 0
     * @throws IndexOutOfBoundsException if there is no such block
     */
    public static Group at(Reading reading, int index) {
        Group account = account(reading);
        return (Group) account.members().get(place(account, index)).value();
    }

    private static Group account(Reading reading) {
        return reading.response().first(ACCOUNT) instanceof Group account ? account : Group.EMPTY;
    }

    /** {@return where the block of a number stands among the members of the account} */
    private static int place(Group account, int index) {
        int number = 0;
        for (int i = 0; i < account.members().size(); i++) {
            if (account.members().get(i).name().equals(PROTOCOL) && number++ == index) {
                return i;
            }
        }
        throw new IndexOutOfBoundsException("the account has no block number " + index);
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
        return withChanged(reading, ACCOUNT, account -> withBlocks(account, blocks));
    }

    /**
     * {@return the reading with one block replaced}
     *
     * @throws IndexOutOfBoundsException if there is no such block
     */
    public static Reading replace(Reading reading, int index, Group block) {
        int place = place(account(reading), index);
        return withChanged(reading, ACCOUNT, account -> {
            Member[] members = account.members().toArray(new Member[0]);
            members[place] = new Member(PROTOCOL, block);
            return new Group(List.of(members));
        });
    }

    /** {@return the reading with the group of a name in its response changed; without one it stays as it is} */
    public static Reading withChanged(Reading reading, String name, UnaryOperator<Group> change) {
        Member[] response = reading.response().members().toArray(new Member[0]);
        for (int i = 0; i < response.length; i++) {
            if (response[i].name().equals(name)) {
                response[i] = new Member(name, change.apply((Group) response[i].value()));
            }
        }
        return new Reading(new Group(List.of(response)));
    }

    /** {@return the group with one text set, at the end if the name is new} */
    public static Group with(Group group, String name, String text) {
        List<Member> members = others(group, name);
        members.add(new Member(name, new Value.Text(text)));
        return new Group(members);
    }

    /** {@return the block with one text set, at the place that the reference lists its element at} */
    public static Group withInOrder(Group block, String name, String text) {
        List<Member> members = others(block, name);
        int order = inReference(name);
        int place = 0;
        while (place < members.size() && inReference(members.get(place).name()) < order) {
            place++;
        }
        members.add(place, new Member(name, new Value.Text(text)));
        return new Group(members);
    }

    /** {@return the group without what stands under a name} */
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

    /** {@return the place of an element among those of a block, -1 for what the reference does not list there} */
    private static int inReference(String name) {
        return REFERENCE_ORDER.getOrDefault(name, -1);
    }

    private static Map<String, Integer> referenceOrder() {
        Map<String, Integer> order = new HashMap<>();
        ElementTable.childrenOf(PROTOCOL).forEach(element -> order.putIfAbsent(element.name(), order.size()));
        return order;
    }

    private static Group withBlocks(Group account, List<Group> blocks) {
        List<Member> members = others(account, PROTOCOL);
        int place = firstPlace(account, members.size());
        for (Group block : blocks) {
            members.add(place++, new Member(PROTOCOL, block));
        }
        return new Group(members);
    }

    /** {@return where the blocks of the account begin, or this place if it has none} */
    private static int firstPlace(Group account, int otherwise) {
        for (int i = 0; i < account.members().size(); i++) {
            if (account.members().get(i).name().equals(PROTOCOL)) {
                return i;
            }
        }
        return otherwise;
    }
}
