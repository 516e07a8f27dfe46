package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Value;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;

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
        String another =
                switch (name) {
                    case "ServerVersion" -> version(text);
                    case "IPv6Start", "IPv6End" -> address(text);
                    case "@Time" -> time(text);
                    default -> text;
                };
        return another.equals(text) ? Expected.exactly(sent) : Expected.oneOf(sent, new Value.Text(another));
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

    /** {@return the time as java.time.LocalTime writes it, with three, six or nine digits of a second or none} */
    private static String time(String sent) {
        try {
            return LocalTime.parse(sent).toString();
        } catch (DateTimeParseException e) {
            return sent;
        }
    }
}
