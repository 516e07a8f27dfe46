package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Value;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The forms in which a value may be reported: as sent, or as a typed value prints it. A parser may hold a host name, an
 * address, a GUID, a number or a URL in a type of its language.
 */
final class EquivalentForms {

    private static final String TIME = "@Time";
    private static final String ID = "@Id";
    private static final String METHODS = "@AuthenticationMethod";

    private EquivalentForms() {}

    /**
     * {@return what is expected of a value}
     *
     * @param name the element that contains the text, or {@code @attribute}
     * @param sent the value; only a text has equivalent forms
     */
    static Expected of(String name, Value sent) {
        if (!(sent instanceof Value.Text text)) {
            return Expected.exactly(sent);
        }
        PoxElement element = name.startsWith("@") ? null : ElementTable.find(name);
        Set<Value> forms = new LinkedHashSet<>();
        forms.add(sent);
        Stream<String> others = element == null ? ofAttribute(name, text.text()) : ofElement(element, text.text());
        others.map(Value.Text::new).forEach(forms::add);
        boolean listedNowhere = element != null && element.fieldValues().contains(text.text());
        if (listedNowhere || isTooLarge(name, text.text()) || isOddCertificateName(name, text.text())) {
            forms.add(Expected.INVALID);
        }
        return forms.size() == 1 ? Expected.exactly(sent) : Expected.oneOf(forms.toArray(Value[]::new));
    }

    private static Stream<String> ofAttribute(String name, String text) {
        return switch (name) {
            case TIME -> TimeForms.of(text);
            case ID -> Stream.of(withoutZeros(text));
            case METHODS -> MethodForms.of(text);
            default -> Stream.of();
        };
    }

    private static Stream<String> ofElement(PoxElement element, String text) {
        return switch (element.kind()) {
            case HEXADECIMAL -> VersionForms.of(text);
            case URL -> UrlForms.of(text);
            case HOST_NAME -> Stream.of(lower(text));
            case HOST_OR_IP_OR_URL -> ofServer(text);
            case SMTP_ADDRESS -> Stream.of(withLowerDomain(text));
            case GUID -> Stream.of(lower(text), text.toUpperCase(Locale.ROOT));
            case IPV6 -> Stream.of(address(text));
            case INTEGER -> Stream.of(withoutZeros(text));
            case DATE -> Stream.of(text.replaceFirst("^(\\d{4})(\\d{2})(\\d{2})$", "$1-$2-$3"));
            case BOOLEAN -> Stream.of(lower(text), capitalized(text));
            case ENUMERATION -> documented(element, text);
            case TEXT -> Stream.of(text.strip(), Normalizer.normalize(text, Normalizer.Form.NFC));
            default -> Stream.of();
        };
    }

    private static Stream<String> ofServer(String text) {
        if (text.contains("://")) {
            return UrlForms.of(text);
        }
        return Stream.of(lower(text), address(text));
    }

    /** A parser may hold a documented name as a constant and match it in any letter case. */
    private static Stream<String> documented(PoxElement element, String text) {
        if (element.fieldValues().contains(text)) {
            return Stream.of(lower(text));
        }
        return element.values().stream().filter(text::equalsIgnoreCase);
    }

    /** AutodiscoverResponse.xsd defines Id as an unsigned 32-bit integer; servers send larger numbers. */
    private static boolean isTooLarge(String name, String text) {
        return name.equals(ID) && text.matches("\\d{10,18}|\\d{19}") && Long.parseLong(text) > 0xFFFFFFFFL;
    }

    /** The examples show None, or a name with the prefix msstd:. A parser may reject anything else. */
    private static boolean isOddCertificateName(String name, String text) {
        String lower = lower(text);
        return name.equals("CertPrincipalName") && !lower.equals("none") && !lower.startsWith("msstd:");
    }

    private static String withoutZeros(String text) {
        return text.replaceFirst("^0+(?=[0-9])", "");
    }

    /** The server defines the local part; the domain is a host name. */
    private static String withLowerDomain(String text) {
        int at = text.lastIndexOf('@');
        return text.substring(0, at + 1) + lower(text.substring(at + 1));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + lower(text.substring(1));
    }

    /** {@return the address without the zero abbreviation of RFC 4291, section 2.2} */
    private static String address(String literal) {
        if (!literal.matches("[0-9a-fA-F]*:[0-9a-fA-F:.]*")) {
            return literal;
        }
        try {
            return InetAddress.getByName(literal).getHostAddress();
        } catch (UnknownHostException e) {
            return literal;
        }
    }
}
