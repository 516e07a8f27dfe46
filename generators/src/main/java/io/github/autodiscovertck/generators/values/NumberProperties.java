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
        return List.of(port(), invalidPort(), timeToLive(), oddTimeToLive(), serverVersion());
    }

    private static CaseProperty port() {
        Stream<Variant> mail = Stream.of("1", "25", "143", "465", "587", "1024", "32767", "32768", "65534", "65535")
                .map(value -> InBlock.of("Port", MAIL).reportedAsWell(value, value.equals("25") ? "587" : "25"));
        Stream<Variant> exchange = Stream.of("DirectoryPort", "ReferralPort")
                .flatMap(name ->
                        Stream.of("1", "389", "32768", "65535").map(InBlock.of(name, "EXCH", "EXPR")::reported));
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
        InBlock port = InBlock.of("Port", MAIL);
        Expected kept = Expected.oneOfOrAbsent(new Value.Text(value), Expected.INVALID);
        return port.observing(port.open(value, kept, "25"), "invalid port", Map.of(value, "kept as sent"));
    }

    private static CaseProperty timeToLive() {
        InBlock ttl = InBlock.of("TTL", MAIL);
        return CaseProperty.of(
                "POX-TXT-001",
                ttl.reported("0"),
                ttl.reported("1"),
                ttl.reported("24"),
                ttl.reported("168"),
                ttl.absent(new Expected.DefaultOf("1")));
    }

    /**
     * What such a number stands for is stated nowhere, so it may be kept, flagged, dropped, rounded or bounded; but it
     * must not come out as what overflow or a skipped character makes of it.
     */
    private static CaseProperty oddTimeToLive() {
        return CaseProperty.of(
                "POX-TXT-002",
                oddTimeToLive("-1", "65535", "4294967295", "18446744073709551615"),
                oddTimeToLive("-24", "24", "65512", "4294967272", "18446744073709551592"),
                oddTimeToLive("1.5", "15", "5"),
                oddTimeToLive("65560", "24"),
                oddTimeToLive("2147483648", "-2147483648", "0"),
                oddTimeToLive("4294967320", "24"),
                oddTimeToLive("9223372036854775808", "-9223372036854775808", "0"),
                oddTimeToLive("18446744073709551640", "24"));
    }

    private static Variant oddTimeToLive(String value, String... overflowed) {
        return InBlock.of("TTL", MAIL).open(value, Expected.noneOf(overflowed), "48");
    }

    private static CaseProperty serverVersion() {
        InBlock version = InBlock.of("ServerVersion", "EXCH", "EXPR");
        return CaseProperty.of(
                "POX-TXT-003",
                version.reported("738180DA", anyForm("738180DA", "14.1.218")),
                version.reported("72008287", anyForm("72008287", "8.0.647")));
    }

    /**
     * As it was sent, as a number is written, or as the version that it stands for, with a revision or without: all tell
     * the caller the same.
     */
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
