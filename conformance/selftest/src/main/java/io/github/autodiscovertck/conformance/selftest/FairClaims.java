package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.element.ValueType;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Correct parsers that report a part of the format, or know a part of the defaults, and say so. */
final class FairClaims {

    private static final String BLOCK = "Account/Protocol/";

    private FairClaims() {}

    static List<FairParser> all() {
        return List.of(
                reports("User alone", "User/*"),
                reports("Account's own values alone", "Account/*"),
                reports("the values of blocks alone", "Account/Protocol/*"),
                reports(
                        "what blocks nest alone",
                        "Account/Protocol/Internal/OWAUrl",
                        "Account/Protocol/Internal/OWAUrl/*",
                        "Account/Protocol/External/OWAUrl",
                        "Account/Protocol/External/OWAUrl/*",
                        "Account/Protocol/NetworkRequirements/*",
                        "Account/Protocol/MailStore/*",
                        "Account/Protocol/AddressBook/*"),
                reports("errors alone", "Error/*"),
                reports("Type and EwsUrl alone", "Account/Protocol/Type", "Account/Protocol/EwsUrl"),
                reports(
                        "what a mail program needs",
                        "Account/Protocol/Type",
                        "Account/Protocol/Server",
                        "Account/Protocol/Port",
                        "Account/Protocol/SSL",
                        "Account/Protocol/LoginName"),
                reports("DisplayName alone", "User/DisplayName"),
                defaults("the switches", "SSL", "SPA", "AuthRequired", "DomainRequired", "SMTPLast"),
                defaults("SMTPLast", "SMTPLast"),
                defaults("TTL", "TTL"),
                defaults("SSL and AuthRequired", "SSL", "AuthRequired"),
                defaults("what the element pages state", "SSL", "SPA", "AuthRequired", "TTL", "SMTPLast"),
                zeroSwitches(),
                zeroValues());
    }

    private static FairParser reports(String what, String... addresses) {
        return FairParser.of("reports " + what, () -> {
            ParserDescription description = ParserDescription.of(what, "1", false, addresses);
            return new HabitualParser(description, new CorrectDom(), read -> read);
        });
    }

    private static FairParser defaults(String what, String... names) {
        return FairParser.of("knows the defaults of " + what + " alone", () -> {
            Knows parser = new Knows(Set.of(names));
            ParserDescription description = ParserDescription.builder(what)
                    .version("1")
                    .reports(parser.describe().reports().toArray(String[]::new))
                    .appliesDefaults(Stream.of(names).map(name -> BLOCK + name).toArray(String[]::new))
                    .build();
            return new HabitualParser(description, parser, read -> read);
        });
    }

    private static FairParser zeroSwitches() {
        return FairParser.of("has off for a switch that is absent and not on by itself", () -> {
            ZeroForAbsent parser = new ZeroForAbsent(Set.of(ValueType.ON_OFF));
            String[] switches = ElementTable.childrenOf("Protocol").stream()
                    .filter(element -> element.kind() == ValueType.ON_OFF)
                    .map(element -> BLOCK + element.name())
                    .toArray(String[]::new);
            return new HabitualParser(zero(parser).zeroForAbsent(switches).build(), parser, read -> read);
        });
    }

    private static FairParser zeroValues() {
        return FairParser.of("has the zero value of its type for all that is absent in a block", () -> {
            ZeroForAbsent parser = new ZeroForAbsent(Set.of(ValueType.values()));
            return new HabitualParser(zero(parser).zeroForAbsent(true).build(), parser, read -> read);
        });
    }

    /** {@return what a variable for this element holds before anything is assigned to it} A switch that is on by itself is on. */
    static Value zero(PoxElement element) {
        return switch (element.kind()) {
            case ON_OFF -> new Value.Text("on".equals(element.defaultValue()) ? "on" : "off");
            case BOOLEAN -> new Value.Text("false");
            case INTEGER -> new Value.Text("0");
            default -> new Value.Text("");
        };
    }

    private static ParserDescription.Builder zero(DomParser parser) {
        return ParserDescription.builder("zero")
                .version("1")
                .reports(parser.describe().reports().toArray(String[]::new));
    }

    /** Knows some of the defaults. */
    private static final class Knows extends DomParser {
        private final Set<String> names;

        Knows(Set<String> names) {
            this.names = names;
        }

        @Override
        @Nullable Value whenAbsent(Element block, PoxElement element) {
            return names.contains(element.name()) ? super.whenAbsent(block, element) : null;
        }

        @Override
        @Nullable Value whenAbsent(Element block) {
            return names.contains(SMTP_LAST) ? super.whenAbsent(block) : null;
        }
    }

    /** Has a field for each element of a block, as languages without null do; one that is on by itself begins as on. */
    private static final class ZeroForAbsent extends CorrectDom {
        private final Set<ValueType> kinds;

        ZeroForAbsent(Set<ValueType> kinds) {
            this.kinds = kinds;
        }

        @Override
        @Nullable Value whenAbsent(Element block, PoxElement element) {
            if (!kinds.contains(element.kind()) || element.isGroup()) {
                return null;
            }
            return zero(element);
        }

        @Override
        Value whenAbsent(Element block) {
            return OFF;
        }
    }
}
