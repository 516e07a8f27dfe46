package io.github.autodiscovertck.conformance.selftest;

import static io.github.autodiscovertck.conformance.selftest.Where.documentHas;
import static io.github.autodiscovertck.conformance.selftest.Where.in;
import static io.github.autodiscovertck.conformance.selftest.Where.inBlock;
import static io.github.autodiscovertck.conformance.selftest.Where.inBlockOf;
import static io.github.autodiscovertck.conformance.selftest.Where.text;

import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.w3c.dom.Element;

/** Faulty parsers that get a value wrong in one situation, most of which meet two conditions. */
final class SituationParsers {

    private static final String BLOCKS = "POX-VAL-003";
    private static final Set<String> ALL_VALUES =
            Set.of("POX-VAL-001", "POX-VAL-002", BLOCKS, "POX-VAL-004", "POX-VAL-005", "POX-VAL-006");

    private SituationParsers() {}

    static List<FaultyParser> all() {
        return List.of(
                value(
                        "EwsUrl of the third block is lost",
                        () -> WrongThere.losing(in("EwsUrl").and(inBlock(3)))),
                value(
                        "LoginName of the third block is lost",
                        () -> WrongThere.losing(in("LoginName").and(inBlock(3))),
                        "POX-STR-003"),
                value(
                        "Server of an EXPR block behind the first is lost",
                        () -> WrongThere.losing(in("Server")
                                .and(inBlockOf("EXPR"))
                                .and(inBlock(1).negate())),
                        "POX-STR-002",
                        "POX-STR-003"),
                value(
                        "EwsUrl of an EXCH block with a prefix is lost",
                        () -> WrongThere.losing(in("EwsUrl")
                                .and(inBlockOf("EXCH"))
                                .and(where -> where.xml().getPrefix() != null)),
                        "POX-NS-002"),
                value(
                        "LoginName is lost in a document with a comment",
                        () -> WrongThere.losing(in("LoginName").and(documentHas("<!--"))),
                        "POX-DOC-010"),
                value(
                        "DisplayName is lost with CRLF line ends",
                        () -> WrongThere.losing(in("DisplayName").and(documentHas("\r\n"))),
                        "POX-DOC-009"),
                value(
                        "ServerDN is lost with CRLF line ends",
                        () -> WrongThere.losing(in("ServerDN").and(documentHas("\r\n"))),
                        "POX-DOC-009"),
                value(
                        "EwsUrl is lost without User",
                        () -> WrongThere.losing(in("EwsUrl")
                                .and(documentHas("<User")
                                        .or(documentHas(":User"))
                                        .negate())),
                        "POX-STR-005"),
                value(
                        "AuthPackage of an EXPR block is that of the block before",
                        () -> fromBlockBefore("EXPR", "AuthPackage")),
                value("OABUrl of an EXPR block is that of the EXCH block", () -> fromBlockBefore("EXPR", "OABUrl")),
                value("EwsUrl of an EXPR block is that of the EXCH block", () -> fromBlockBefore("EXPR", "EwsUrl")),
                value(
                        "a Server that equals that of the block before is lost",
                        () -> WrongThere.losing(in("Server").and(SituationParsers::equalsTheOneBefore)),
                        "POX-STR-003",
                        "POX-STR-010"),
                value(
                        "a LoginName that equals that of the block before is lost",
                        () -> WrongThere.losing(in("LoginName").and(SituationParsers::equalsTheOneBefore)),
                        "POX-STR-003",
                        "POX-STR-010"),
                value(
                        "Port with a leading zero is octal",
                        () -> WrongThere.replacing(
                                in("Port").and(text("0[0-7]+")),
                                (where, value) -> new Value.Text(Integer.toString(Integer.parseInt(where.text(), 8)))),
                        "POX-PORT-001",
                        "POX-PORT-002"),
                value(
                        "MicrosoftOnline is true whenever it is there",
                        () -> WrongThere.changing(in("MicrosoftOnline"), text -> "true")),
                value("LoginName of digits is a number", () -> WrongThere.changing(in("LoginName"), Texts::asNumber)),
                value(
                        "DisplayName of digits is a number",
                        () -> WrongThere.changing(in("DisplayName"), Texts::asNumber)),
                value(
                        "AuthPackage Anonymous is refused",
                        () -> WrongThere.refusing(in("AuthPackage").and(text("(?i)anonymous")))),
                value(
                        "AuthPackage that is not listed is lost",
                        () -> WrongThere.losing(in("AuthPackage").and(where -> !where.element()
                                .values()
                                .contains(where.text().toLowerCase(Locale.ROOT))))),
                value(
                        "texts are decoded twice",
                        () -> WrongThere.changing(where -> true, Texts::htmlDecoded),
                        "POX-DOC-013"),
                value("a LoginName is cut at its @", () -> changing("LoginName", "@.*", "")),
                value("a LoginName loses its domain", () -> changing("LoginName", "^[^\\\\]*\\\\", "")),
                value("a DisplayName is cut at a comma", () -> changing("DisplayName", ",.*", "")),
                value(
                        "a DisplayName loses its quotation marks",
                        () -> changing("DisplayName", "[\"']", ""),
                        "POX-DOC-013"),
                value("a NO-BREAK SPACE is a space", () -> changing("DisplayName", "\u00A0", " ")),
                value("a message is its first line", () -> changing("Message", "(?s)\n.*", "")),
                value("debug data are their first line", () -> changing("DebugData", "(?s)\n.*", "")),
                value("a URL loses its query", () -> changing("EwsUrl", "\\?.*", "")),
                value("a URL loses its fragment", () -> changing("EcpUrl", "#.*", "")),
                value("a URL loses its user info", () -> changing("OABUrl", "//[^/@]*@", "//")),
                value("double slashes of a URL are joined", () -> changing("OABUrl", "(?<=[^:/])//+", "/")),
                value("a + in a URL is a space", () -> changing("EcpUrl", "\\+", " ")),
                value("a URL is cut at a semicolon", () -> changing("EwsUrl", ";.*", "")),
                value("a URL is cut at an ampersand", () -> changing("EwsUrl", "&.*", ""), "POX-DOC-013"),
                value("an odd port of a URL is lost", () -> changing("EwsUrl", "(?<=[a-z]):[0-9]+(?=/)", "")),
                value("a partial URL gets a slash", () -> changing("EcpUrl-um", "^(?!/)", "/")),
                value("a placeholder in a URL is escaped", () -> changing("EcpUrl-mt", "<", "%3C"), "POX-TXT-009"));
    }

    private static WrongThere changing(String name, String regex, String by) {
        return WrongThere.changing(in(name), text -> text.replaceAll(regex, by));
    }

    private static WrongThere fromBlockBefore(String type, String name) {
        return WrongThere.replacing(in(name).and(inBlockOf(type)), (where, value) -> {
            Element before = where.blockBefore();
            String other = before == null ? null : Where.textOf(before, name);
            return other == null ? value : new Value.Text(other);
        });
    }

    private static boolean equalsTheOneBefore(Where where) {
        Element before = where.blockBefore();
        return before != null
                && where.text().equals(Where.textOf(before, where.element().name()));
    }

    private static FaultyParser value(String name, Supplier<CorrectDom> parser, String... more) {
        return new FaultyParser("wrong in one situation", name, parser::get, and(ALL_VALUES, more));
    }

    private static Set<String> and(Set<String> ids, String... more) {
        Set<String> all = new TreeSet<>(ids);
        all.addAll(List.of(more));
        return all;
    }
}
