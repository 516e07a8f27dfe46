package io.github.autodiscovertck.generators.table;

import io.github.autodiscovertck.core.element.PoxElement;
import java.util.Locale;

/** Plain values, different for different numbers as far as the kind has enough values. */
final class PlainValues {

    private PlainValues() {}

    /**
     * {@return a plain value of an element}
     *
     * @param element the element
     * @param number a number that is different for each value of a document
     */
    static String of(PoxElement element, int number) {
        return switch (element.kind()) {
            case ON_OFF -> number % 2 == 0 ? "on" : "off";
            case BOOLEAN -> number % 2 == 0 ? "true" : "false";
            case ENUMERATION -> element.values().get(number % element.values().size());
            case INTEGER -> integer(element, number);
            case HEXADECIMAL -> String.format(Locale.ROOT, "73C1%04X", 0x8000 + number % 0x8000);
            case URL -> "https://h" + number + ".example.org/EWS/A" + number + ".asmx";
            case PARTIAL_URL -> "?A=" + number;
            case SMTP_ADDRESS -> "Ana-" + number + "@example.org";
            case HOST_NAME, HOST_OR_IP_OR_URL -> "h" + number + ".example.org";
            case GUID -> String.format(Locale.ROOT, "0a1b2c3d-1111-4222-8333-%012d", number);
            case IPV4 -> "192.0.2." + (isEnd(element) ? 101 + number % 99 : 2 + number % 99);
            case IPV6 ->
                "2001:db8::" + (isEnd(element) ? "f" : "1") + String.format(Locale.ROOT, "%03x", number % 4000);
            case DATE -> String.format(Locale.ROOT, "2031%02d%02d", 1 + number % 12, 2 + number % 26);
            case TEXT, ELEMENT_ONLY -> text(element, number);
        };
    }

    private static String integer(PoxElement element, int number) {
        return switch (element.name()) {
            case "TTL" -> Integer.toString(26 + number % 22);
            case "ErrorCode" -> element.values().get(number % element.values().size());
            default -> Integer.toString(1025 + number % 60_000);
        };
    }

    private static boolean isEnd(PoxElement element) {
        return element.name().endsWith("End");
    }

    private static String text(PoxElement element, int number) {
        if (element.name().endsWith("DN")) {
            return "/o=Example/cn=Recipients/cn=Ana-" + number;
        }
        return element.name().equals("CertPrincipalName") ? "msstd:h" + number + ".example.org" : "Ana " + number;
    }
}
