package io.github.autodiscovertck.generators.response;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The elements that a Protocol block of one Type usually has, in the order of the reference. SMTPLast is not among
 * them; the caller decides on it.
 *
 * @param type the Type element of such a block
 * @param usual the elements that may be generated for it
 */
record BlockShape(Member type, List<PoxElement> usual) {

    private static final Map<String, String> MAIL_PORTS = Map.of("SMTP", "587", "IMAP", "993", "POP3", "995");
    private static final Set<String> NEEDED_FOR_MAIL = Set.of("Server", "Port", "LoginName");
    private static final Set<String> MAIL_TYPES = Set.of("SMTP", "IMAP", "POP3");

    /** Elements that Exchange blocks have often; the others are rare. */
    private static final Set<String> OFTEN =
            Set.of("ServerVersion", "ASUrl", "EwsUrl", "OOFUrl", "OABUrl", "AuthPackage");

    private static final Set<String> NOT_IN_EXCHANGE = Set.of(
            "Type",
            "LoginName",
            "DomainRequired",
            "DomainName",
            "SPA",
            "AuthRequired",
            "UsePOPAuth",
            "SMTPLast",
            "Encryption");

    private static final List<PoxElement> MAIL = elements(
            "TTL", "Server", "Port", "LoginName", "DomainRequired", "DomainName", "SPA", "SSL", "AuthRequired");

    /** The denominator of {@link #chances}. */
    static final int CHANCES = 60;

    /** The shapes of generated blocks; each Type once, because a parser may reject a second block of one Type. */
    static final List<BlockShape> ALL = List.of(
            of("SMTP", with(MAIL, "UsePOPAuth")),
            of("IMAP", MAIL),
            of("POP3", MAIL),
            of("EXCH", ofExchange("EXCH")),
            of("EXPR", ofExchange("EXPR")),
            of("WEB", elements("Internal", "External", "TTL", "Server")));

    /** {@return the smallest block of a Type that strict parsers accept} */
    static Group smallest(String type, String server) {
        List<Member> members = new ArrayList<>();
        members.add(new Member("Type", new Value.Text(type)));
        members.add(new Member("Server", new Value.Text(server)));
        if (MAIL_PORTS.containsKey(type)) {
            members.add(new Member("Port", new Value.Text(MAIL_PORTS.get(type))));
            members.add(new Member("LoginName", new Value.Text("ana@example.org")));
        }
        return new Group(members);
    }

    /** {@return the Types of generated blocks} */
    static List<String> types() {
        return ALL.stream().map(BlockShape::typeText).toList();
    }

    static BlockShape of(String type) {
        for (BlockShape shape : ALL) {
            if (shape.isOf(type)) {
                return shape;
            }
        }
        return of(type, MAIL);
    }

    private static BlockShape of(String type, List<PoxElement> usual) {
        return new BlockShape(Values.member("Type", type), usual);
    }

    /** {@return whether this is the shape of the blocks of a Type} */
    boolean isOf(String other) {
        return typeText().equals(other);
    }

    /**
     * {@return whether a block of this Type always has the element} The annotated example requires Server for mail.
     * Strict parsers need no more than these elements.
     */
    static boolean needs(PoxElement element, String type) {
        return MAIL_TYPES.contains(type)
                ? NEEDED_FOR_MAIL.contains(element.name())
                : element.name().equals("Server");
    }

    /** {@return how often, out of {@value #CHANCES}, a block of this Type has an element that it does not need} */
    static int chances(PoxElement element, String type) {
        if (!isOfExchange(type)) {
            return element.isGroup() ? 12 : 24;
        }
        return OFTEN.contains(element.name()) ? 36 : 4;
    }

    private static boolean isOfExchange(String type) {
        return type.equals("EXCH") || type.equals("EXPR");
    }

    private static List<PoxElement> ofExchange(String type) {
        return ElementTable.childrenOf("Protocol").stream()
                .filter(child -> !child.isGroup() && !NOT_IN_EXCHANGE.contains(child.name()))
                .filter(child -> child.types().isEmpty() || child.types().contains(type))
                .toList();
    }

    String typeText() {
        return ((Value.Text) type.value()).text();
    }

    /** The element of a single Type follows the common ones. */
    private static List<PoxElement> with(List<PoxElement> usual, String more) {
        return Stream.concat(usual.stream(), Stream.of(ElementTable.get(more))).toList();
    }

    private static List<PoxElement> elements(String... names) {
        return Stream.of(names).map(ElementTable::get).toList();
    }
}
