package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Value;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The forms in which a value may be reported: as it was sent, or as a type for such values writes the same. Nobody who
 * reads an address into an address is to be told that it has another text now.
 */
final class Forms {

    private Forms() {}

    /**
     * {@return what is expected of a value}
     *
     * @param name the element or {@code @attribute} whose value it is
     * @param sent the value, of which only a text has forms
     */
    static Expected of(String name, Value sent) {
        String text = sent instanceof Value.Text ? ((Value.Text) sent).text() : "";
        Stream<String> others =
                switch (name) {
                    case "ServerVersion" -> Stream.of(version(text), text.toLowerCase(Locale.ROOT));
                    case "IPv6Start", "IPv6End" -> Stream.of(address(text));
                    case "@Time" -> times(text);
                    default -> Stream.of();
                };
        Value[] forms = Stream.concat(Stream.of(text), others)
                .distinct()
                .map(Value.Text::new)
                .toArray(Value[]::new);
        return forms.length < 2 ? Expected.exactly(sent) : Expected.oneOf(forms);
    }

    /**
     * {@return the version that eight hexadecimal digits stand for} The reference gives six bits each to the major and the
     * minor number and fifteen to the build, so that 738180DA is 14.1.218.
     */
    private static String version(String digits) {
        int bits = Integer.parseUnsignedInt(digits, 16);
        return (bits >>> 22 & 0x3F) + "." + (bits >>> 16 & 0x3F) + "." + (bits & 0x7FFF);
    }

    /** {@return the address without the abbreviation of RFC 4291, section 2.2, that stands for zeros} */
    private static String address(String literal) {
        if (!literal.contains(":")) {
            return literal;
        }
        try {
            return InetAddress.getByName(literal).getHostAddress();
        } catch (UnknownHostException e) {
            return literal;
        }
    }

    /**
     * {@return the time with three, six or nine digits of a second, or none} Types for times hold milliseconds, microseconds or
     * nanoseconds; no source says how exact it is.
     */
    private static Stream<String> times(String sent) {
        try {
            LocalTime time = LocalTime.parse(sent);
            return Stream.of(ChronoUnit.NANOS, ChronoUnit.MICROS, ChronoUnit.MILLIS, ChronoUnit.SECONDS)
                    .map(unit -> time.truncatedTo(unit).toString());
        } catch (DateTimeParseException e) {
            return Stream.of();
        }
    }
}
