package io.github.autodiscovertck.generators.response;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which elements usually stand in a Protocol block of one Type, in the order of the reference. SMTPLast is not among
 * them: who draws a block decides on it.
 *
 * @param type the element Type of such a block
 * @param usual the elements that may be drawn for it
 */
record BlockShape(Member type, List<PoxElement> usual) {

    private static final Set<String> NEED_SERVER = Set.of("SMTP", "IMAP", "POP3");

    private static final PoxElement SERVER = ElementTable.get("Server");

    private static final List<PoxElement> MAIL = elements(
            "TTL", "Server", "Port", "LoginName", "DomainRequired", "DomainName", "SPA", "SSL", "AuthRequired");
    private static final List<PoxElement> EXCHANGE = elements(
            "Server",
            "ServerVersion",
            "MdbDN",
            "Port",
            "DirectoryPort",
            "ReferralPort",
            "ASUrl",
            "EwsUrl",
            "EcpUrl",
            "EcpUrl-um",
            "OOFUrl",
            "OABUrl",
            "UMUrl",
            "AuthPackage",
            "CertPrincipalName",
            "SSL",
            "AD");

    /** The shapes that generated blocks are drawn from; each Type once, as parsers may refuse a second block of one. */
    static final List<BlockShape> ALL = List.of(
            of("SMTP", with(MAIL, "UsePOPAuth")),
            of("IMAP", MAIL),
            of("POP3", MAIL),
            of("EXCH", with(EXCHANGE, "ServerDN")),
            of("EXPR", EXCHANGE),
            of("WEB", elements("TTL", "Server")));

    /** {@return the Types of the shapes that generated blocks are drawn from} */
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

    /** {@return whether it is the shape of the blocks of a Type} */
    boolean isOf(String other) {
        return typeText().equals(other);
    }

    /** {@return whether a block of this Type has to have the element} The annotated example requires Server for mail. */
    static boolean needs(PoxElement element, String type) {
        return element == SERVER && NEED_SERVER.contains(type);
    }

    String typeText() {
        return ((Value.Text) type.value()).text();
    }

    /** What one Type alone has stands behind the rest. */
    private static List<PoxElement> with(List<PoxElement> usual, String more) {
        return Stream.concat(usual.stream(), Stream.of(ElementTable.get(more))).toList();
    }

    private static List<PoxElement> elements(String... names) {
        return Stream.of(names).map(ElementTable::get).toList();
    }
}
