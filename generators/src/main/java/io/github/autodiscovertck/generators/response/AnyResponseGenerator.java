package io.github.autodiscovertck.generators.response;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * Generates readings over the whole element table: settings, both redirects and errors, with any documented element at
 * any documented position.
 */
public final class AnyResponseGenerator {

    /** The number of numbered responses. */
    public static final int COUNT = 1 << 12;

    /** Shrinking moves towards small numbers, so the responses below this number are small. */
    private static final int SMALL = 1 << 6;

    private static final Set<String> FIXED = Set.of("Action", "RedirectAddr", "RedirectUrl", "Error", "Protocol");
    private static final String[] TYPES = {"SMTP", "IMAP", "POP3", "EXCH", "EXPR", "EXHTTP", "WEB"};
    private static final int MOST_BLOCKS = 4;

    private final Random random;

    private AnyResponseGenerator(Random random) {
        this.random = random;
    }

    /** {@return the reading of a valid response; the same for the same numbers} */
    public static Reading draw(Random random) {
        return new AnyResponseGenerator(random).response();
    }

    /**
     * {@return the reading of a numbered valid response; always the same for the same number}
     *
     * @param number from 0 to {@value #COUNT} - 1; the first ones are small
     */
    public static Reading numbered(int number) {
        return number < SMALL ? small(number) : draw(new Random(number));
    }

    /**
     * {@return the reading of a numbered valid response for an implementation of this profile} Removes the blocks that
     * no document may contain, then takes the first response from this number on that fits the profile.
     */
    public static Reading numbered(int number, ResponseProfile profile) {
        Reading first = profile.withoutUnreadableBlocks(numbered(number));
        Reading reading = first;
        for (int i = 1; i < SMALL && !fits(reading, profile); i++) {
            reading = profile.withoutUnreadableBlocks(numbered((number + i) % COUNT));
        }
        return fits(reading, profile) ? reading : first;
    }

    private static boolean fits(Reading reading, ResponseProfile profile) {
        if (Blocks.count(reading) > 0) {
            return profile.fits(reading);
        }
        return profile.redirects() || reading.response().first("Account") == null;
    }

    private static Reading small(int number) {
        boolean on = number % 2 == 0;
        return Reading.of(response -> response.group("Account", account -> account.text("Action", "settings")
                .group("Protocol", block -> block.text("Type", "SMTP")
                        .text("Server", "smtp.example.org")
                        .onOff("SMTPLast", on))));
    }

    private Reading response() {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return new Reading(new Group(List.of(new Member("Error", error()))));
        }
        List<Member> response = new ArrayList<>();
        if (random.nextInt(3) > 0) {
            response.add(new Member("User", some("User", 2)));
        }
        response.add(new Member("Account", account(kind)));
        return new Reading(new Group(response));
    }

    private Group error() {
        List<Member> members = new ArrayList<>();
        if (random.nextBoolean()) {
            members.add(text("@Time", "21:25:04.8897083"));
            members.add(text("@Id", "4130155072"));
        }
        members.add(text("ErrorCode", "600"));
        members.add(text("Message", "Invalid Request"));
        if (random.nextBoolean()) {
            members.add(text("DebugData", "a=1"));
        }
        return new Group(members);
    }

    private Group account(int kind) {
        List<Member> members = new ArrayList<>();
        if (kind == 1) {
            members.add(text("Action", "redirectAddr"));
            members.add(text("RedirectAddr", "bo@example.net"));
            return new Group(members);
        }
        if (kind == 2) {
            members.add(text("Action", "redirectUrl"));
            members.add(text("RedirectUrl", "https://autodiscover.example.net/autodiscover.xml"));
            return new Group(members);
        }
        members.add(text("AccountType", "email"));
        members.add(text("Action", "settings"));
        members.addAll(some("Account", 6).members().stream()
                .filter(member -> !member.name().equals("AccountType"))
                .toList());
        blocks(members);
        return new Group(members);
    }

    private void blocks(List<Member> members) {
        int count = 1 + random.nextInt(MOST_BLOCKS);
        int first = random.nextInt(TYPES.length);
        for (int i = 0; i < count; i++) {
            members.add(new Member("Protocol", block(TYPES[(first + i) % TYPES.length])));
        }
        if (random.nextInt(6) == 0) {
            members.add(new Member("Protocol", mapiHttp()));
        }
    }

    private Group block(String type) {
        List<Member> members = new ArrayList<>();
        members.add(text("Type", type));
        for (PoxElement child : ElementTable.childrenOf("Protocol")) {
            boolean fits = child.types().isEmpty() || child.types().contains(type);
            if (!child.name().equals("Type") && fits && (BlockShape.needs(child, type) || random.nextInt(6) == 0)) {
                members.add(child.isGroup() ? member(child, 4) : Values.draw(child, type, random));
            }
        }
        return new Group(members);
    }

    private Group mapiHttp() {
        List<Member> members = new ArrayList<>();
        members.add(text("@Type", "mapiHttp"));
        members.add(text("@Version", "1"));
        for (String name : List.of("MailStore", "AddressBook")) {
            members.add(new Member(name, some(name, 1)));
        }
        return new Group(members);
    }

    /** Chooses about one in this many children, and at least one, so that no group is empty. */
    private Group some(String parent, int oneIn) {
        List<Member> members = new ArrayList<>();
        List<PoxElement> children = ElementTable.childrenOf(parent).stream()
                .filter(child -> !FIXED.contains(child.name()))
                .toList();
        for (PoxElement child : children) {
            if (random.nextInt(oneIn) == 0) {
                members.add(member(child, oneIn));
            }
        }
        if (members.isEmpty() && !children.isEmpty()) {
            members.add(member(children.get(0), oneIn));
        }
        return new Group(members);
    }

    private Member member(PoxElement element, int oneIn) {
        if (element.name().equals("Internal") || element.name().equals("External")) {
            return new Member(element.name(), reach());
        }
        if (element.isElementOnly()) {
            return new Member(element.name(), some(element.name(), oneIn));
        }
        if (element.isGroup()) {
            return new Member(element.name(), withAttributes(element));
        }
        return Values.draw(element, random);
    }

    private Group reach() {
        List<Member> members = new ArrayList<>();
        PoxElement owaUrl = ElementTable.get("OWAUrl");
        for (int i = random.nextInt(3); i >= 0; i--) {
            members.add(new Member("OWAUrl", withAttributes(owaUrl)));
        }
        if (random.nextBoolean()) {
            members.add(new Member(
                    "Protocol",
                    new Group(List.of(text("Type", "EXPR"), text("ASUrl", "https://mail.example.org/ews")))));
        }
        return new Group(members);
    }

    private Group withAttributes(PoxElement element) {
        List<Member> members = new ArrayList<>();
        for (String attribute : element.attributes()) {
            members.add(text("@" + attribute, random.nextBoolean() ? "Basic, Fba" : "WindowsIntegrated"));
        }
        members.add(text(Group.TEXT, Values.text(element, random)));
        return new Group(members);
    }

    private static Member text(String name, String text) {
        return new Member(name, new Value.Text(text));
    }
}
