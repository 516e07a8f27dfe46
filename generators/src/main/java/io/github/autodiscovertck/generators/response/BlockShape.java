package io.github.autodiscovertck.generators.response;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which elements usually stand in a Protocol block of one Type, in the order of the reference. SMTPLast is not among
 * them: who draws a block decides on it.
 *
 * @param type the value of Type
 * @param usual the elements that may be drawn for it
 */
record BlockShape(String type, List<PoxElement> usual) {

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
            new BlockShape("SMTP", with(MAIL, "UsePOPAuth")),
            new BlockShape("IMAP", MAIL),
            new BlockShape("POP3", MAIL),
            new BlockShape("EXCH", with(EXCHANGE, "ServerDN")),
            new BlockShape("EXPR", EXCHANGE),
            new BlockShape("WEB", elements("TTL", "Server")));

    static BlockShape of(String type) {
        for (BlockShape shape : ALL) {
            if (shape.type().equals(type)) {
                return shape;
            }
        }
        return new BlockShape(type, MAIL);
    }

    /** What one Type alone has stands behind the rest. */
    private static List<PoxElement> with(List<PoxElement> usual, String more) {
        return Stream.concat(usual.stream(), Stream.of(ElementTable.get(more))).toList();
    }

    private static List<PoxElement> elements(String... names) {
        return Stream.of(names).map(ElementTable::get).toList();
    }
}
