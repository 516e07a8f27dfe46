package io.github.autodiscovertck.generators.table;

import io.github.autodiscovertck.core.element.PoxElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The values that each spot is tested with. Each is valid for the type of the element, and changes if a parser
 * truncates it, folds its case, collapses its white space, decodes it twice, or converts it to a number.
 */
final class ValueForms {

    private static final String[] NUMBER_WORDS = {"1e3", "1.10", "0x1F", "-0", "1_000", "+7", "1E400"};
    private static final String[] BOOLEAN_WORDS = {"true", "False", "yes"};
    private static final String[] NULL_WORDS = {"null", "NaN", "None", "undefined"};

    /** For CertPrincipalName, none is a keyword, so its letter case may be lost. */
    private static final String[] NULL_WORDS_EXCEPT_NONE = {"null", "NaN", "undefined"};

    private static final String[] AUTHORITIES = {
        "Mail.Example.org:8443",
        "mail.example.net:443",
        "Ana:Secret@mail.example.com",
        "mail.example.org.",
        "192.0.2.25:1"
    };

    /** Each place that contains URLs has one element that is tested with every authority. */
    private static final Set<String> EVERY_AUTHORITY = Set.of("EwsUrl", "OABUrl", "OWAUrl");

    private static final List<String> BLOCK_TYPES = List.of("EXCH", "EXPR", "WEB", "POP3", "IMAP", "SMTP");
    private static final int LONG = 2800;

    private ValueForms() {}

    /** {@return the forms of a spot, at least one} */
    static List<ValueForm> of(Spot spot) {
        return spot.isAttribute() ? ofAttribute(spot) : ofText(spot);
    }

    private static List<ValueForm> ofAttribute(Spot spot) {
        String attribute = spot.name().substring(1);
        List<String> values = spot.element().attributeValues().get(attribute);
        if (values != null) {
            return values.stream().map(ValueForm::of).toList();
        }
        return switch (attribute) {
            case "Time" ->
                List.of(
                        new ValueForm("a time", number -> time(number) + ".8897083"),
                        new ValueForm("whole seconds", ValueForms::time));
            case "Id" ->
                List.of(
                        new ValueForm("32 bits", number -> Long.toString(4130155072L + number)),
                        new ValueForm("ten digits", number -> Long.toString(9999999999L - number)),
                        new ValueForm("63 bits", number -> Long.toString(Long.MAX_VALUE - number)));
            case "Version" -> List.of(ValueForm.of("1"));
            default -> List.of(ValueForm.of("mapiHttp"));
        };
    }

    private static String time(int number) {
        return String.format(Locale.ROOT, "%02d:%02d:%02d", 10 + number % 13, number % 59 + 1, number % 53 + 7);
    }

    private static List<ValueForm> ofText(Spot spot) {
        PoxElement element = spot.element();
        return switch (element.kind()) {
            case ON_OFF, BOOLEAN -> element.values().stream().map(ValueForm::of).toList();
            case ENUMERATION -> names(spot);
            case TEXT -> texts(spot);
            case URL -> urls(element);
            case PARTIAL_URL -> partialUrls();
            case SMTP_ADDRESS -> addresses();
            case HOST_NAME -> hosts();
            case HOST_OR_IP_OR_URL ->
                Stream.concat(hosts().stream(), Stream.of(plain(spot, "an address")))
                        .toList();
            case INTEGER ->
                List.of(
                        plain(spot, "a number"),
                        new ValueForm("leading zeros", number -> "0" + (number % 5 + 1) + "4" + (number % 7)));
            case HEXADECIMAL ->
                List.of(
                        new ValueForm("an E among digits", number -> "7300E" + (100 + number % 900)),
                        plain(spot, "digits"));
            case GUID ->
                List.of(new ValueForm("in capitals", number -> guid(number).toUpperCase(Locale.ROOT)));
            case IPV4, IPV6, DATE, ELEMENT_ONLY -> List.of(plain(spot, "a plain value"));
        };
    }

    private static ValueForm plain(Spot spot, String words) {
        return new ValueForm(words, number -> PlainValues.of(spot.element(), number));
    }

    private static String guid(int number) {
        return String.format(Locale.ROOT, "0a1b2c3d-0042-4e57-8e99-%012x", 0xabcdef000000L + number);
    }

    /** A parser may not know the Types that the sources do not list for every block. */
    private static List<ValueForm> names(Spot spot) {
        List<String> values = spot.element().values();
        boolean ofBlock = spot.path().get(spot.path().size() - 1).equals("Protocol")
                && spot.name().equals("Type");
        if (ofBlock) {
            List<String> types = spot.isNested() ? List.of("EXPR", "EXCH") : BLOCK_TYPES;
            return types.stream().map(ValueForm::of).toList();
        }
        if (spot.name().equals("AccountType")) {
            return List.of(ValueForm.of("email"));
        }
        return Stream.concat(values.stream(), spot.element().fieldValues().stream())
                .map(ValueForm::of)
                .toList();
    }

    private static List<ValueForm> texts(Spot spot) {
        String begin = beginning(spot.name());
        List<ValueForm> forms = new ArrayList<>();
        forms.add(new ValueForm("every kind of character", number -> begin + specialCharacters(number)));
        forms.add(new ValueForm("leading zeros", number -> "00" + (42 + number % 900)));
        forms.add(oneOf("a word that programs take for a number", NUMBER_WORDS));
        forms.add(oneOf("a word that programs take for true or false", BOOLEAN_WORDS));
        forms.add(oneOf(
                "a word that programs take for nothing",
                spot.name().equals("CertPrincipalName") ? NULL_WORDS_EXCEPT_NONE : NULL_WORDS));
        forms.add(new ValueForm("white space around", number -> "\n    Padded " + number + "\n  "));
        forms.add(new ValueForm("long", number -> begin + longText(number)));
        if (spot.isInError()) {
            forms.add(
                    new ValueForm("several lines", number -> "Line 1\n  Line 2 of " + number + "\n\n\tLine 4: A\nEnd"));
        }
        return forms;
    }

    private static ValueForm oneOf(String words, String... values) {
        return new ValueForm(words, number -> values[number % values.length]);
    }

    private static String beginning(String name) {
        return switch (name) {
            case "DisplayName" -> "M\u00FCller, Ana \"Bo\" ";
            case "LoginName" -> "EXAMPLE\\Ana@Example.org ";
            case "LegacyDN", "ServerDN", "MdbDN" -> "/o=Example/ou=Exchange Administrative Group (A)/cn=";
            case "CertPrincipalName" -> "msstd:";
            default -> "A";
        };
    }

    /** Contains markup, references as text, percent signs, several kinds of space, and a combining character. */
    private static String specialCharacters(int number) {
        return "Zo\u00EB N" + number
                + "\u00A0& A&amp;B &amp;lt; <i> \"q\" 'r' a%20b%2FC+d;e  Two \u017B\u20AC\uD83D\uDE00x\u0301 #End";
    }

    /**
     * Three-byte characters with some four-byte ones among them, so that some cross the ends of common buffer sizes.
     */
    private static String longText(int number) {
        StringBuilder text = new StringBuilder("N" + number);
        for (int i = 0; i < LONG; i++) {
            text.append((char) (0x4E00 + (number * 7 + i * 13) % 5000));
            if (i % 97 == number % 97) {
                text.append("\uD83D\uDE00");
            }
        }
        return text.append("End").toString();
    }

    private static List<ValueForm> urls(PoxElement element) {
        List<ValueForm> forms = new ArrayList<>();
        if (EVERY_AUTHORITY.contains(element.name())) {
            for (String authority : AUTHORITIES) {
                forms.add(new ValueForm("every part of a URL, " + authority, number -> url(authority, number)));
            }
        } else {
            forms.add(new ValueForm(
                    "every part of a URL", number -> url(AUTHORITIES[number % AUTHORITIES.length], number)));
        }
        forms.add(new ValueForm("long", ValueForms::longUrl));
        return forms;
    }

    private static String url(String authority, int number) {
        return "https://" + authority + "/EWS//A" + number + "%20b%2Fc;v=1/?Q=A+b&amp;r=c%3B&t=1;s=%2F#Part-A";
    }

    private static String longUrl(int number) {
        return "https://mail.example.org/A" + number + "/" + "Folder-B%20c/".repeat(90) + "?End=" + number;
    }

    private static List<ValueForm> partialUrls() {
        return List.of(
                new ValueForm("a query", number -> "?P=A" + number + "%20b&q=A+b;c&amp;lt;d=%2F#Part-A"),
                new ValueForm("leading zeros", number -> "00" + (42 + number % 900)),
                new ValueForm(
                        "long", number -> "Customize/A" + number + ".aspx?" + "Part-B=%20c&".repeat(90) + "End=1"));
    }

    private static List<ValueForm> addresses() {
        return List.of(
                new ValueForm("every kind of character", number -> "O'Hara&copy%20+Bo=A." + number + "@Example.NET"),
                new ValueForm(
                        "long",
                        number -> "Ana." + number + "-" + "A".repeat(40) + "@" + "mail-server-of-a-long-name.".repeat(6)
                                + "example.org"));
    }

    private static List<ValueForm> hosts() {
        return List.of(
                new ValueForm("a host name", number -> "H" + number + ".Example.org"),
                new ValueForm(
                        "long",
                        number -> "h" + number + "." + "mail-server-of-a-long-name.".repeat(8) + "example.org"));
    }
}
