package io.github.autodiscovertck.generators.response;

import java.util.List;
import java.util.stream.Stream;

/**
 * Which elements usually stand in a Protocol block of one Type, in the order of the reference. SMTPLast is not among
 * them: who draws a block decides on it.
 *
 * @param type the value of Type
 * @param usual the names of the elements that may be drawn for it
 */
record BlockShape(String type, List<String> usual) {

    private static final List<String> MAIL =
            List.of("TTL", "Server", "Port", "LoginName", "DomainRequired", "DomainName", "SPA", "SSL", "AuthRequired");
    private static final List<String> EXCHANGE = List.of(
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
            new BlockShape("WEB", List.of("TTL", "Server")));

    static BlockShape of(String type) {
        return ALL.stream()
                .filter(shape -> shape.type().equals(type))
                .findFirst()
                .orElseGet(() -> new BlockShape(type, MAIL));
    }

    /** What one Type alone has stands behind the rest. */
    private static List<String> with(List<String> usual, String more) {
        return Stream.concat(usual.stream(), Stream.of(more)).toList();
    }
}
