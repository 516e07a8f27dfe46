package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Variant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The properties about numbers: ports, hours, and the hexadecimal server version. */
final class NumberProperties {

    private static final String[] MAIL = {"SMTP", "IMAP", "POP3"};

    private NumberProperties() {}

    static List<CaseProperty> all() {
        return List.of(port(), invalidPort(), timeToLive(), invalidTimeToLive(), serverVersion());
    }

    private static CaseProperty port() {
        Stream<Variant> mail = Stream.of("1", "25", "143", "465", "587", "1024", "32767", "32768", "65534", "65535")
                .map(value -> ElementVariants.of("Port", MAIL).reportedLike(value, value.equals("25") ? "587" : "25"));
        Stream<Variant> exchange = Stream.of("DirectoryPort", "ReferralPort")
                .flatMap(name -> Stream.of("1", "389", "32768", "65535")
                        .map(ElementVariants.of(name, "EXCH", "EXPR")::reported));
        return new CaseProperty("POX-PORT-001", Stream.concat(mail, exchange).toList());
    }

    private static CaseProperty invalidPort() {
        Stream<Variant> variants = Stream.of(
                        "0",
                        "-1",
                        "-25",
                        "65536",
                        "65561",
                        "70000",
                        "4294967321",
                        "99999999999999999999",
                        "smtp",
                        "25.5",
                        "0x19",
                        "2 5",
                        "25a",
                        "1e3")
                .map(NumberProperties::invalidPort);
        return new CaseProperty("POX-PORT-002", variants.toList());
    }

    private static Variant invalidPort(String value) {
        ElementVariants port = ElementVariants.of("Port", MAIL);
        Expected kept = Expected.oneOfOrAbsent(new Value.Text(value), Expected.INVALID);
        return port.observing(port.open(value, kept, "25"), "invalid port", Map.of(value, "kept as sent"));
    }

    private static CaseProperty timeToLive() {
        ElementVariants ttl = ElementVariants.of("TTL", MAIL);
        return CaseProperty.of(
                "POX-TXT-001",
                ttl.reported("0"),
                ttl.reported("1"),
                ttl.reported("24"),
                ttl.reported("168"),
                ttl.absent(new Expected.DefaultOf("1")));
    }

    /**
     * No source defines such a number. It may be kept, flagged, dropped, rounded or clamped, but it must not be
     * reported as the result of an overflow or of a skipped character.
     */
    private static CaseProperty invalidTimeToLive() {
        return CaseProperty.of(
                "POX-TXT-002",
                invalidTimeToLive("-1", "65535", "4294967295", "18446744073709551615"),
                invalidTimeToLive("-24", "24", "65512", "4294967272", "18446744073709551592"),
                invalidTimeToLive("1.5", "15", "5"),
                invalidTimeToLive("65560", "24"),
                invalidTimeToLive("2147483648", "-2147483648", "0"),
                invalidTimeToLive("4294967320", "24"),
                invalidTimeToLive("9223372036854775808", "-9223372036854775808", "0"),
                invalidTimeToLive("18446744073709551640", "24"));
    }

    private static Variant invalidTimeToLive(String value, String... overflowed) {
        return ElementVariants.of("TTL", MAIL).open(value, Expected.noneOf(overflowed), "48");
    }

    private static CaseProperty serverVersion() {
        ElementVariants version = ElementVariants.of("ServerVersion", "EXCH", "EXPR");
        return CaseProperty.of(
                "POX-TXT-003",
                version.reported("738180DA", anyForm("738180DA", "14.1.218")),
                version.reported("72008287", anyForm("72008287", "8.0.647")));
    }

    /** As sent, as a number, or as the version it encodes, with or without a revision: all tell the caller the same. */
    private static Expected anyForm(String digits, String version) {
        String lower = digits.toLowerCase(Locale.ROOT);
        String decimal = Integer.toUnsignedString(Integer.parseUnsignedInt(digits, 16));
        return Expected.oneOf(
                Stream.of(digits, lower, "0x" + digits, "0x" + lower, "0X" + digits, decimal, version, version + ".0")
                        .distinct()
                        .map(Value.Text::new)
                        .toArray(Value[]::new));
    }
}
