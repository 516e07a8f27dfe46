package io.github.autodiscovertck.generators.table;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.element.ValueType;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.response.Values;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * A usual, full response around one value. All other values are plain, and each text is different, so that a value
 * reported at the wrong place is detected.
 *
 * <p>Not safe for use by several threads.
 */
final class ResponseAround {

    private static final int VALUES = 256;
    private static final int RARELY = 3;
    private static final List<String> ACCOUNT = List.of("Account");
    private static final Set<String> IN_NESTED_BLOCK = Set.of("Type", "ASUrl");
    private static final Set<ValueType> BINARY = Set.of(ValueType.ON_OFF, ValueType.BOOLEAN);

    private final Spot spot;
    private final String sent;
    private final String put;
    private final int number;
    private final BlocksAround blocks;
    private final boolean withUser;
    private boolean withoutElement;
    private int serial;

    /**
     * Creates a response, the same for the same arguments.
     *
     * @param spot the place of the value
     * @param sent the value under test, which determines the other values
     * @param put the value at that place in this document: the one under test, or a plain one in the control
     * @param number determines everything else; 0 gives the smallest response
     */
    ResponseAround(Spot spot, String sent, String put, int number) {
        this(spot, sent, put, number, true);
    }

    private ResponseAround(Spot spot, String sent, String put, int number, boolean withUser) {
        this.spot = spot;
        this.sent = sent;
        this.put = put;
        this.number = number;
        this.blocks = new BlocksAround(spot, sent, number);
        this.withUser = withUser;
    }

    /** {@return the same response with another value in its place} */
    ResponseAround with(String other) {
        return new ResponseAround(spot, sent, other, number, withUser);
    }

    /** {@return the same response without a User} */
    ResponseAround withoutUser() {
        return new ResponseAround(spot, sent, put, number, false);
    }

    /** {@return the reading of the response} */
    Reading reading() {
        return reading(false);
    }

    /** {@return the reading of the same response without the element under test in any of its blocks} */
    Reading withoutElement() {
        return reading(true);
    }

    private Reading reading(boolean without) {
        withoutElement = without;
        serial = 0;
        if (spot.isInError()) {
            return new Reading(new Group(List.of(element(List.of(), true, ElementTable.get("Error"), ""))));
        }
        Member user = element(List.of(), true, ElementTable.get("User"), "");
        Member account = new Member("Account", account());
        return new Reading(new Group(withUser ? List.of(user, account) : List.of(account)));
    }

    /** {@return the index of the block with the value} */
    int target() {
        return blocks.target();
    }

    private String action() {
        return switch (spot.name()) {
            case "RedirectUrl" -> "redirectUrl";
            case "RedirectAddr" -> "redirectAddr";
            case "Action" -> put;
            default -> "settings";
        };
    }

    private Group account() {
        String action = action();
        boolean settings = action.equals("settings");
        List<Member> members = new ArrayList<>();
        for (PoxElement child : ElementTable.childrenOf("Account")) {
            switch (child.name()) {
                case "AccountType" -> members.add(text(child.name(), "email"));
                case "Action" -> members.add(text(child.name(), action));
                case "Protocol" -> {
                    if (settings) {
                        blocks(members);
                    }
                }
                case "RedirectUrl", "RedirectAddr" -> {
                    if (child.name().equalsIgnoreCase(action)) {
                        add(members, ACCOUNT, true, child, "");
                    }
                }
                default -> {
                    if (settings && isInAccount(child)) {
                        add(members, ACCOUNT, true, child, "");
                    }
                }
            }
        }
        return new Group(members);
    }

    private boolean isInAccount(PoxElement child) {
        boolean needed = spot.is(ACCOUNT, child.name())
                || spot.path().size() > 1 && spot.path().get(1).equals(child.name());
        boolean chosen = child.inReference() ? number > 0 : number % RARELY == 1;
        return needed || chosen && !isEmptyGroup(child) && !child.name().equals("Error");
    }

    private static boolean isEmptyGroup(PoxElement element) {
        return element.isElementOnly()
                && ElementTable.childrenOf(element.name()).isEmpty();
    }

    private void blocks(List<Member> account) {
        List<BlocksAround.Block> all = blocks.all();
        for (int i = 0; i < all.size(); i++) {
            boolean here = i == target();
            account.add(new Member("Protocol", block(all.get(i), here)));
        }
    }

    private Group block(BlocksAround.Block block, boolean here) {
        List<String> path = List.of("Account", "Protocol");
        List<Member> members = new ArrayList<>();
        if (block.type().equals(BlocksAround.MAPI_HTTP)) {
            members.add(text("@Type", BlocksAround.MAPI_HTTP));
            members.add(text("@Version", "1"));
        }
        for (PoxElement child : block.elements()) {
            if (child.name().equals("Type")) {
                members.add(text("Type", block.type()));
            } else {
                add(members, path, here, child, block.type());
            }
        }
        return new Group(members);
    }

    private void add(List<Member> members, List<String> path, boolean here, PoxElement element, String type) {
        Member member = element(path, here, element, type);
        if (!isLeftOut(path, member)) {
            members.add(member);
        }
    }

    /** An element that only contains the omitted one is omitted as well. */
    private boolean isLeftOut(List<String> path, Member member) {
        Spot removed = withoutElement ? spot.removable() : null;
        return removed != null
                && (removed.is(path, member.name())
                        || member.value().equals(Group.EMPTY) && removed.path().equals(below(path, member.name())));
    }

    private static List<String> below(List<String> path, String name) {
        List<String> below = new ArrayList<>(path);
        below.add(name);
        return below;
    }

    private Member element(List<String> path, boolean here, PoxElement element, String type) {
        if (!element.isGroup()) {
            return text(element.name(), value(path, here, element.name(), element, type));
        }
        List<String> below = below(path, element.name());
        boolean nestedBlock = element.name().equals("Protocol");
        List<Member> members = new ArrayList<>();
        if (!nestedBlock) {
            for (String attribute : element.attributes()) {
                Member member = text("@" + attribute, value(below, here, "@" + attribute, element, type));
                if (!isLeftOut(below, member)) {
                    members.add(member);
                }
            }
        }
        if (!element.isElementOnly()) {
            members.add(text(Group.TEXT, value(below, here, Group.TEXT, element, type)));
        }
        for (PoxElement child : children(element, nestedBlock)) {
            add(members, below, here, child, type);
        }
        return new Member(element.name(), new Group(members));
    }

    /** In Internal and External the block follows the URLs, as in the published example. */
    private static List<PoxElement> children(PoxElement element, boolean nestedBlock) {
        return ElementTable.childrenOf(element.name()).stream()
                .filter(child -> !nestedBlock || IN_NESTED_BLOCK.contains(child.name()))
                .sorted(Comparator.comparing(child -> child.name().equals("Protocol")))
                .toList();
    }

    private String value(List<String> path, boolean here, String name, PoxElement element, String type) {
        serial++;
        return here && spot.is(path, name) ? put : other(path, name, element, type);
    }

    private String other(List<String> path, String name, PoxElement element, String type) {
        int unique = number * VALUES + serial;
        if (name.startsWith("@")) {
            return attribute(path, name, element, unique);
        }
        if (BINARY.contains(element.kind())) {
            return opposite(element);
        }
        if (element.name().equals("Type") && path.contains("Protocol")) {
            return spot.is(path, name) && sent.equals("EXPR") ? "EXCH" : "EXPR";
        }
        String plain = PlainValues.of(element, unique);
        return element.name().equals("Server") ? Values.server(type, plain) : plain;
    }

    /** Other values of the same kind are the opposite, so that a parser which reports one of them instead is caught. */
    private String opposite(PoxElement element) {
        if (element.kind() == spot.element().kind()) {
            return element.values().get(1 - element.values().indexOf(sent));
        }
        return element.values().get(number >> serial % 11 & 1);
    }

    private String attribute(List<String> path, String name, PoxElement element, int unique) {
        List<String> values = element.attributeValues().get(name.substring(1));
        if (values != null) {
            String value = values.get(unique % values.size());
            boolean same = spot.is(path, name) && value.equals(sent);
            return same ? values.get((unique + 1) % values.size()) : value;
        }
        return name.equals("@Time") ? "21:25:04.8897083" : Integer.toString(unique);
    }

    private static Member text(String name, String text) {
        return new Member(name, new Value.Text(text));
    }
}
