package io.github.autodiscovertck.generators.response;

import io.github.autodiscovertck.core.element.PoxElement;
import java.util.Random;

/** Draws values for elements. Names and addresses are the reserved ones of RFC 2606 and RFC 5737. */
public final class Values {

    private static final String[] HOST_NAMES = {
        "mail.example.org", "smtp.example.net", "imap.example.com", "outlook.example.org", "mx1.example.com"
    };
    private static final String[] HOSTS = {
        "mail.example.org",
        "smtp.example.net",
        "imap.example.com",
        "outlook.example.org",
        "192.0.2.25",
        "mx1.example.com"
    };
    private static final String[] ADDRESSES = {"ana@example.org", "bo.li@example.net", "postmaster@example.com"};
    private static final String[] TEXTS = {"Ana", "Bo Li", "Example Mail", "ana", "EXAMPLE"};
    private static final String[] DISTINGUISHED_NAMES = {
        "/o=Example/ou=Exchange Administrative Group/cn=Recipients/cn=ana",
        "/o=Example/cn=Configuration/cn=Servers/cn=mail",
        "/o=Example/cn=ana"
    };
    private static final String[] URLS = {
        "https://mail.example.org/ews/exchange.asmx", "https://www.example.com/owa/", "https://example.net/a?b=c"
    };
    private static final String[] PARTIAL_URLS = {"?p=1", "customize/voicemail.aspx?exsvurl=1"};
    private static final String[] PORTS = {"25", "110", "143", "465", "587", "993", "995", "2525"};
    private static final String[] ON_OFF = {"on", "off"};
    private static final String[] IPV6 = {"2001:db8::1", "2001:db8::ffff"};
    private static final String[] IPV4 = {"192.0.2.1", "192.0.2.200"};
    private static final String[] VERSIONS = {"738180DA", "72008287", "73C08204"};
    private static final String GUID = "0a1b2c3d-1111-2222-3333-444455556666";

    private Values() {}

    /** {@return a value that the element can hold} */
    public static String draw(PoxElement element, Random random) {
        return switch (element.kind()) {
            case ON_OFF -> pick(ON_OFF, random);
            case BOOLEAN -> random.nextBoolean() ? "true" : "false";
            case ENUMERATION ->
                element.values().get(random.nextInt(element.values().size()));
            case INTEGER -> element.name().equals("TTL") ? Integer.toString(random.nextInt(48)) : pick(PORTS, random);
            case HEXADECIMAL -> pick(VERSIONS, random);
            case URL -> pick(URLS, random);
            case PARTIAL_URL -> pick(PARTIAL_URLS, random);
            case SMTP_ADDRESS -> pick(ADDRESSES, random);
            case HOST_NAME -> pick(HOST_NAMES, random);
            case HOST_OR_IP_OR_URL -> pick(HOSTS, random);
            case GUID -> GUID;
            case IPV4 -> endOfRange(element, IPV4);
            case IPV6 -> endOfRange(element, IPV6);
            case DATE -> "2031010" + (1 + random.nextInt(9));
            case TEXT, ELEMENT_ONLY -> pick(isDistinguishedName(element) ? DISTINGUISHED_NAMES : TEXTS, random);
        };
    }

    /** {@return the simplest value of the element, that a shrunk document ends with} */
    public static String simplest(PoxElement element) {
        return switch (element.kind()) {
            case ON_OFF -> "on";
            case BOOLEAN -> "true";
            case ENUMERATION -> element.values().get(0);
            case INTEGER -> "25";
            case HEXADECIMAL -> VERSIONS[0];
            case URL -> "https://example.org/";
            case PARTIAL_URL -> PARTIAL_URLS[0];
            case SMTP_ADDRESS -> "a@example.org";
            case HOST_NAME, HOST_OR_IP_OR_URL -> "example.org";
            case GUID -> GUID;
            case IPV4 -> endOfRange(element, IPV4);
            case IPV6 -> endOfRange(element, IPV6);
            case DATE -> "20310101";
            case TEXT, ELEMENT_ONLY -> isDistinguishedName(element) ? "/o=a/cn=a" : "a";
        };
    }

    private static boolean isDistinguishedName(PoxElement element) {
        return element.name().endsWith("DN");
    }

    /** A range begins below its end. */
    private static String endOfRange(PoxElement element, String[] range) {
        return element.name().endsWith("Start") ? range[0] : range[1];
    }

    private static String pick(String[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
