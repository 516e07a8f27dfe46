package io.github.autodiscovertck.conformance.selftest;

import static io.github.autodiscovertck.conformance.selftest.Choice.ACCEPTS_DOCTYPE;
import static io.github.autodiscovertck.conformance.selftest.Choice.ACTION_IN_ANY_CASE;
import static io.github.autodiscovertck.conformance.selftest.Choice.COMPARES_CASE;
import static io.github.autodiscovertck.conformance.selftest.Choice.DROPS_UNTYPED;
import static io.github.autodiscovertck.conformance.selftest.Choice.EMPTY_IS_ABSENT;
import static io.github.autodiscovertck.conformance.selftest.Choice.FOLDS_TYPE;
import static io.github.autodiscovertck.conformance.selftest.Choice.KEEPS_SPACE;
import static io.github.autodiscovertck.conformance.selftest.Choice.LAST_WINS;
import static io.github.autodiscovertck.conformance.selftest.Choice.LEAVES_INVALID_OUT;
import static io.github.autodiscovertck.conformance.selftest.Choice.MISSING_ACTION_IS_SETTINGS;
import static io.github.autodiscovertck.conformance.selftest.Choice.NO_DEFAULTS;
import static io.github.autodiscovertck.conformance.selftest.Choice.ONE_ANSWER;
import static io.github.autodiscovertck.conformance.selftest.Choice.REFUSES_INSTRUCTIONS;
import static io.github.autodiscovertck.conformance.selftest.Choice.REFUSES_INVALID;
import static io.github.autodiscovertck.conformance.selftest.Choice.REFUSES_UNTYPED;
import static io.github.autodiscovertck.conformance.selftest.Choice.SMALL_ONLY;
import static io.github.autodiscovertck.conformance.selftest.Choice.UTF8_ONLY;
import static io.github.autodiscovertck.conformance.selftest.Choice.ZEROS;

import io.github.autodiscovertck.conformance.spi.BlockOrder;
import io.github.autodiscovertck.conformance.spi.BlocksPerType;
import io.github.autodiscovertck.conformance.subject.ReferenceParser;
import java.util.List;
import java.util.stream.Stream;

/** Correct parsers that combine several habits, as real parsers do. */
final class FairMixes {

    private static final String BLOCK = "Account/Protocol/";
    private static final String[] URLS = {
        BLOCK + "EwsUrl", BLOCK + "ASUrl", BLOCK + "OOFUrl", BLOCK + "OABUrl", BLOCK + "UMUrl", BLOCK + "EcpUrl"
    };
    private static final String[] NESTED = {
        BLOCK + "Internal/OWAUrl",
        BLOCK + "Internal/OWAUrl/*",
        BLOCK + "Internal/Protocol/*",
        BLOCK + "External/OWAUrl",
        BLOCK + "External/OWAUrl/*",
        BLOCK + "External/Protocol/*"
    };

    private FairMixes() {}

    static List<FairParser> all() {
        return Stream.of(choices(), parts(), blocks(), otherReaders())
                .flatMap(List::stream)
                .map(FairMix::toParser)
                .toList();
    }

    private static List<FairMix> choices() {
        return List.of(
                FairMix.of(COMPARES_CASE, KEEPS_SPACE, REFUSES_INVALID),
                FairMix.of(UTF8_ONLY, LEAVES_INVALID_OUT, NO_DEFAULTS),
                FairMix.of(LAST_WINS, UTF8_ONLY, REFUSES_INSTRUCTIONS),
                FairMix.of(ACTION_IN_ANY_CASE, MISSING_ACTION_IS_SETTINGS, FOLDS_TYPE),
                FairMix.of(EMPTY_IS_ABSENT, SMALL_ONLY, DROPS_UNTYPED),
                FairMix.of(ACCEPTS_DOCTYPE, LAST_WINS, LEAVES_INVALID_OUT),
                FairMix.of(KEEPS_SPACE, UTF8_ONLY, MISSING_ACTION_IS_SETTINGS),
                dotNet(FairMix.of(REFUSES_UNTYPED, ONE_ANSWER)),
                dotNet(FairMix.of(ZEROS, COMPARES_CASE)),
                jdk(FairMix.of(NO_DEFAULTS, REFUSES_INVALID, SMALL_ONLY)));
    }

    private static List<FairMix> parts() {
        return List.of(
                FairMix.of(UTF8_ONLY).with("trims every text", FairTypes.TRIMS).reporting("User", "User/*"),
                FairMix.of(LAST_WINS, NO_DEFAULTS).reporting("the account's own values", "Account/*"),
                FairMix.of(COMPARES_CASE, KEEPS_SPACE).reporting("the values of blocks", BLOCK + "*"),
                FairMix.of(EMPTY_IS_ABSENT)
                        .with("methods sorted", FairTypes.SORTED_METHODS)
                        .reporting("Internal and External", NESTED),
                FairMix.of(UTF8_ONLY, REFUSES_INSTRUCTIONS)
                        .with("times to the second", FairTypes.TIMES)
                        .reporting("errors", "Error/*"),
                FairMix.of(NO_DEFAULTS).reporting("AlternativeMailbox", "Account/AlternativeMailbox/*"),
                FairMix.of(ACTION_IN_ANY_CASE)
                        .with("mail domains in lower case", FairTypes.ADDRESSES)
                        .reporting("redirects", "Account/RedirectAddr", "Account/RedirectUrl"),
                FairMix.of(NO_DEFAULTS)
                        .with("URLs in normal form", FairTypes.URLS)
                        .reporting("MAPI over HTTP", BLOCK + "@Type", BLOCK + "MailStore/*", BLOCK + "AddressBook/*"),
                FairMix.of(NO_DEFAULTS).reporting("URLs", URLS));
    }

    private static List<FairMix> blocks() {
        return List.of(
                types(FairMix.of(COMPARES_CASE), "IMAP", "POP3", "SMTP")
                        .with("hosts in lower case", FairTypes.HOSTS)
                        .with("by Type", Habit.ofBlocks(FairBlocks::byType))
                        .claiming(claims -> claims.blockOrder(BlockOrder.NONE)),
                types(FairMix.of(NO_DEFAULTS), "EXCH", "EXPR")
                        .with("URLs in normal form", FairTypes.URLS)
                        .with("ServerVersion as System.Version", FairTypes.VERSIONS),
                types(FairMix.of(REFUSES_INVALID), "IMAP", "SMTP")
                        .with("the last first", Habit.ofBlocks(FairBlocks::reversed))
                        .claiming(claims -> claims.blockOrder(BlockOrder.NONE)),
                types(FairMix.of(ZEROS), "IMAP", "POP3", "SMTP"),
                types(FairMix.of(NO_DEFAULTS, LAST_WINS), "SMTP")
                        .reporting("Type and SMTPLast", BLOCK + "Type", BLOCK + "SMTPLast"),
                onePerType(types(FairMix.of(LEAVES_INVALID_OUT), "POP3", "SMTP"), true),
                onePerType(FairMix.of(FOLDS_TYPE, NO_DEFAULTS), false).with("GUIDs in lower case", FairTypes.GUIDS),
                merging(types(FairMix.of(NO_DEFAULTS), "EXCH", "EXPR")),
                merging(FairMix.of(NO_DEFAULTS, UTF8_ONLY)).reporting("URLs", URLS),
                security(FairMix.of(COMPARES_CASE)),
                security(types(FairMix.of(DROPS_UNTYPED), "IMAP", "POP3", "SMTP")));
    }

    private static List<FairMix> otherReaders() {
        return List.of(
                dotNet(FairMix.of("StAX", StaxParser::new, "POX-ACT-006", "POX-ACT-007", "POX-STR-007")),
                types(
                        FairMix.of("StAX", StaxParser::new, "POX-ACT-006", "POX-ACT-007", "POX-STR-007"),
                        "IMAP",
                        "POP3",
                        "SMTP"),
                types(FairMix.of("SAX", SaxParser::new, "POX-STR-007"), "SMTP"),
                types(FairMix.of("a pull parser", PullParser::new), "EXCH", "EXPR"),
                jdk(FairMix.of("a pull parser", PullParser::new)),
                jdk(FairMix.of("Woodstox", () -> new ReferenceParser("1"))
                        .claiming(claims -> claims.appliesDefaults(true))));
    }

    private static FairMix dotNet(FairMix mix) {
        return mix.with("all of .NET's types", FairTypes.DOT_NET);
    }

    private static FairMix jdk(FairMix mix) {
        return mix.with("all of the JDK's types", FairTypes.JDK);
    }

    private static FairMix types(FairMix mix, String... types) {
        return mix.with(String.join(" and ", types) + " alone", Habit.ofBlocks(FairBlocks.only(types)))
                .claiming(claims -> claims.blockTypes(types));
    }

    private static FairMix onePerType(FairMix mix, boolean first) {
        return mix.with(
                        "the " + (first ? "first" : "last") + " block of each Type",
                        Habit.ofBlocks(blocks -> FairBlocks.onePerType(blocks, first)))
                .claiming(claims -> claims.blocksPerType(BlocksPerType.ONE));
    }

    private static FairMix merging(FairMix mix) {
        return mix.with("one URL of a kind for the account", Habit.ofBlocks(FairBlocks::merged))
                .claiming(claims -> claims.mergesBlocks(URLS));
    }

    private static FairMix security(FairMix mix) {
        return mix.with("STARTTLS where a submission port has no SSL", Habit.ofBlocks(FairBlocks::secured))
                .claiming(claims -> claims.securityInsteadOfSsl(true));
    }
}
