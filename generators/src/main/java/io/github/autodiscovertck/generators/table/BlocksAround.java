package io.github.autodiscovertck.generators.table;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses the blocks of a response around one value, and their elements. The block with the value has all the elements
 * of its Type; the first other block has the same element with another value, if its Type allows that.
 */
final class BlocksAround {

    /** The Type attribute of blocks that have no Type element. */
    static final String MAPI_HTTP = "mapiHttp";

    /** The index in a path of an element directly below the block. */
    private static final int IN_BLOCK = 2;

    private static final String SERVER = "Server";
    private static final String WITHOUT_SERVER = "WEB";

    private static final List<String> MAIL_TYPES = List.of("SMTP", "IMAP", "POP3");
    private static final List<String> EXCHANGE_TYPES = List.of("EXCH", "EXPR");
    private static final List<String> USUAL_TYPES = List.of("EXCH", "EXPR", "IMAP", "SMTP", "POP3", "WEB");

    private static final Set<String> ONLY_MAIL = Set.of(
            "LoginName", "DomainRequired", "DomainName", "SPA", "AuthRequired", "UsePOPAuth", "SMTPLast", "Encryption");
    private static final Set<String> ALSO_MAIL = Set.of("Type", "Server", "Port", "TTL", "SSL", "ExpirationDate");

    private static final Set<String> USUAL_FOR_MAIL = Set.of("Type", "Server", "Port", "LoginName", "SSL", "SMTPLast");
    private static final Set<String> USUAL_FOR_EXCHANGE = Set.of(
            "Type",
            "Server",
            "ServerDN",
            "ServerVersion",
            "ASUrl",
            "EwsUrl",
            "OOFUrl",
            "OABUrl",
            "EcpUrl",
            "AuthPackage");
    private static final Set<String> USUAL_FOR_WEB = Set.of("Type", "Server", "Internal", "External");
    private static final Set<String> ALL_OF_MAPI_HTTP = Set.of("MailStore", "AddressBook");

    private final Spot spot;
    private final String sent;
    private final int number;

    BlocksAround(Spot spot, String sent, int number) {
        this.spot = spot;
        this.sent = sent;
        this.number = number;
    }

    /**
     * A block.
     *
     * @param type its Type
     * @param elements its elements, in the order of the reference
     */
    record Block(String type, List<PoxElement> elements) {}

    /** {@return the blocks, in order} */
    List<Block> all() {
        String type = targetType();
        List<String> others = others(type);
        List<Block> all = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            all.add(other(others.get(i), i == 0));
        }
        all.add(target(), new Block(type, targetElements(type)));
        return all;
    }

    private Block other(String type, boolean nearest) {
        List<PoxElement> elements = elements(type, nearest);
        return new Block(
                type,
                omitsServer(type)
                        ? elements.stream()
                                .filter(child -> !child.name().equals(SERVER))
                                .toList()
                        : elements);
    }

    /** Exchange sends such blocks. A parser that carries over Server from an earlier block reports it here. */
    private boolean omitsServer(String type) {
        return isServer() && type.equals(WITHOUT_SERVER);
    }

    /** {@return the index of the block with the value} */
    int target() {
        return number / 3 % (countOfOthers() + 1);
    }

    /**
     * The smallest response has one block. If the value is the Type of the block, it has two, because the control omits
     * the block.
     */
    private int countOfOthers() {
        if (isSmall()) {
            return isType() ? 1 : 0;
        }
        return spot.isOfBlock() ? 2 + number % 2 : 1 + number % 3;
    }

    private boolean isSmall() {
        return number == 0;
    }

    private boolean isType() {
        return spot.isOfBlock() && spot.name().equals("Type");
    }

    private boolean isServer() {
        return spot.isOfBlock() && spot.name().equals(SERVER);
    }

    private String targetType() {
        if (isType()) {
            return sent;
        }
        if (spot.isNested()) {
            return enclosingType();
        }
        List<String> types = spot.isOfBlock() ? typesOf(spot.element()) : USUAL_TYPES;
        return types.get(number % types.size());
    }

    private String enclosingType() {
        if (spot.path().size() == 2) {
            return MAPI_HTTP;
        }
        return switch (spot.path().get(2)) {
            case "Internal", "External" -> "WEB";
            case "MailStore", "AddressBook" -> MAPI_HTTP;
            default -> EXCHANGE_TYPES.get(number % EXCHANGE_TYPES.size());
        };
    }

    private static List<String> typesOf(PoxElement element) {
        if (element.name().equals("SMTPLast")) {
            return List.of("SMTP");
        }
        if (!element.types().isEmpty()) {
            return element.types();
        }
        return isOfMail(element) ? MAIL_TYPES : EXCHANGE_TYPES;
    }

    private static boolean isOfMail(PoxElement element) {
        return ONLY_MAIL.contains(element.name()) || ALSO_MAIL.contains(element.name());
    }

    /** A similar Type that may contain the same element comes first. */
    private List<String> others(String type) {
        List<String> relatives = MAIL_TYPES.contains(type) ? MAIL_TYPES : EXCHANGE_TYPES;
        Set<String> others = new LinkedHashSet<>(relatives);
        for (int i = 0; i < USUAL_TYPES.size(); i++) {
            others.add(USUAL_TYPES.get((number + i) % USUAL_TYPES.size()));
        }
        others.remove(type);
        int count = countOfOthers();
        if (!isServer() || count == 0) {
            return List.copyOf(others).subList(0, count);
        }
        others.remove(WITHOUT_SERVER);
        List<String> withoutServerLast = new ArrayList<>(List.copyOf(others).subList(0, count - 1));
        withoutServerLast.add(WITHOUT_SERVER);
        return withoutServerLast;
    }

    private List<PoxElement> targetElements(String type) {
        return isSmall() ? elements(type, true) : chosen(type, child -> true);
    }

    /** Includes the neighbours of the element in the table, because a parser may mix up their values. */
    private List<PoxElement> elements(String type, boolean withSpot) {
        List<PoxElement> all = chosen(type, child -> true);
        int position = all.indexOf(spotElement());
        return chosen(
                type,
                child -> usual(type).contains(child.name())
                        || withSpot && position >= 0 && Math.abs(all.indexOf(child) - position) <= 1);
    }

    private interface Choice {
        boolean has(PoxElement child);
    }

    private List<PoxElement> chosen(String type, Choice choice) {
        return ElementTable.childrenOf("Protocol").stream()
                .filter(child -> fits(child, type) && choice.has(child))
                .toList();
    }

    private PoxElement spotElement() {
        return spot.isOfBlock()
                ? spot.element()
                : ElementTable.get(spot.path().get(Math.min(spot.path().size() - 1, IN_BLOCK)));
    }

    private static Set<String> usual(String type) {
        return switch (type) {
            case MAPI_HTTP -> ALL_OF_MAPI_HTTP;
            case "WEB" -> USUAL_FOR_WEB;
            case "EXCH", "EXPR" -> USUAL_FOR_EXCHANGE;
            default -> USUAL_FOR_MAIL;
        };
    }

    private boolean fits(PoxElement child, String type) {
        String name = child.name();
        if (!child.types().isEmpty() && !child.types().contains(type)) {
            return false;
        }
        return switch (type) {
            case MAPI_HTTP, "WEB" -> usual(type).contains(name);
            case "EXCH", "EXPR" -> !ONLY_MAIL.contains(name) && (!child.isGroup() || child == spotElement());
            default -> isOfMail(child) && isInMail(name, type);
        };
    }

    /** Encryption overrides SSL, so only documents about Encryption contain it. */
    private boolean isInMail(String name, String type) {
        return switch (name) {
            case "SMTPLast" -> type.equals("SMTP");
            case "Encryption" -> spot.name().equals(name);
            default -> true;
        };
    }
}
