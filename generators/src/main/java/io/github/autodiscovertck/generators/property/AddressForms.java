package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Value;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The equivalent notations of an IP address (RFC 4291, section 2.2). */
public final class AddressForms {

    private AddressForms() {}

    /** {@return what is expected where this literal was sent: the address in any of its usual notations} */
    public static Expected of(String literal) {
        return Expected.oneOf(all(literal).map(Value.Text::new).toArray(Value[]::new));
    }

    /**
     * {@return the literal itself; for IPv6 also without abbreviation and with leading zeros, each in both letter
     * cases}
     */
    public static Stream<String> all(String literal) {
        if (!literal.contains(":")) {
            return Stream.of(literal);
        }
        String plain = withoutAbbreviation(literal);
        return Stream.of(literal, plain, withLeadingZeros(plain))
                .flatMap(form -> Stream.of(form, form.toUpperCase(Locale.ROOT)))
                .distinct();
    }

    private static String withoutAbbreviation(String literal) {
        try {
            return InetAddress.getByName(literal).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(literal, e);
        }
    }

    private static String withLeadingZeros(String plain) {
        List<String> groups = new ArrayList<>();
        for (String group : plain.split(":")) {
            groups.add("0".repeat(4 - group.length()) + group);
        }
        return String.join(":", groups);
    }
}
