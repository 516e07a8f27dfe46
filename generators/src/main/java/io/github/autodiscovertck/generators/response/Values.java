package io.github.autodiscovertck.generators.response;

import static java.util.stream.Collectors.toMap;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Draws values for elements. Names and addresses are the reserved ones of RFC 2606 and RFC 5737. */
public final class Values {

    private static final String SERVER = "Server";
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
    private static final String[] CERTIFICATE_NAMES = {"msstd:mail.example.org", "msstd:*.example.com", "none"};
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
    private static final String[] IPV6 = {"2001:db8::1", "2001:db8::ffff"};
    private static final String[] IPV4 = {"192.0.2.1", "192.0.2.200"};
    private static final String[] VERSIONS = {"738180DA", "72008287", "73C08204"};
    private static final int MOST_HOURS = 47;
    private static final String GUID = "0a1b2c3d-1111-2222-3333-444455556666";

    /** One object for each value of each element, so that what is made of it can be {@linkplain MadeOnce made once}. */
    private static final Map<String, List<Member>> MEMBERS = ElementTable.all().stream()
            .filter(element -> !element.isElementOnly())
            .collect(toMap(PoxElement::name, Values::members, (first, other) -> first));

    /** What Server is in a block of a Type that is found under a URL. */
    private static final List<Member> SERVER_URLS =
            Stream.of(URLS).map(url -> new Member(SERVER, new Value.Text(url))).toList();

    private Values() {}

    /** {@return a value that the element can hold} */
    public static String text(PoxElement element, Random random) {
        return ((Value.Text) draw(element, random).value()).text();
    }

    /** {@return the element with a value that it can hold; one and the same object for the same value} */
    static Member draw(PoxElement element, Random random) {
        List<Member> members = MEMBERS.get(element.name());
        return switch (element.kind()) {
            case GUID, IPV4, IPV6 -> members.get(0);
            default -> members.get(random.nextInt(members.size()));
        };
    }

    /** {@return the element with a value that it can hold in a block of this Type} */
    static Member draw(PoxElement element, String type, Random random) {
        return element.name().equals(SERVER) && isUnderUrl(type)
                ? SERVER_URLS.get(random.nextInt(SERVER_URLS.size()))
                : draw(element, random);
    }

    /** {@return what Server is in a block of this Type for a host: the host, or its URL} */
    public static String server(String type, String host) {
        return isUnderUrl(type) ? url(host) : host;
    }

    /** {@return the URL of a host} */
    public static String url(String host) {
        return "https://" + host + "/";
    }

    /** {@return whether Server is a URL in blocks of this Type} Element page of Server. */
    private static boolean isUnderUrl(String type) {
        return type.equals("WEB") || type.equals("DAV");
    }

    /** {@return the element with this value, the same object as is drawn if it is one that can be} */
    static Member member(String element, String text) {
        Member asked = new Member(element, new Value.Text(text));
        return MEMBERS.get(element).stream().filter(asked::equals).findFirst().orElse(asked);
    }

    /** {@return all elements with all the values that are drawn for them} */
    public static Stream<Member> all() {
        return Stream.concat(MEMBERS.values().stream().flatMap(List::stream), SERVER_URLS.stream());
    }

    private static List<Member> members(PoxElement element) {
        return texts(element)
                .map(text -> new Member(element.name(), new Value.Text(text)))
                .toList();
    }

    private static Stream<String> texts(PoxElement element) {
        return switch (element.kind()) {
            case ON_OFF -> Stream.of("on", "off");
            case BOOLEAN -> Stream.of("false", "true");
            case ENUMERATION -> element.values().stream();
            case INTEGER -> element.name().equals("TTL") ? numbers(0, MOST_HOURS) : Stream.of(PORTS);
            case HEXADECIMAL -> Stream.of(VERSIONS);
            case URL -> Stream.of(URLS);
            case PARTIAL_URL -> Stream.of(PARTIAL_URLS);
            case SMTP_ADDRESS -> Stream.of(ADDRESSES);
            case HOST_NAME -> Stream.of(HOST_NAMES);
            case HOST_OR_IP_OR_URL -> Stream.of(HOSTS);
            case GUID -> Stream.of(GUID);
            case IPV4 -> Stream.of(endOfRange(element, IPV4));
            case IPV6 -> Stream.of(endOfRange(element, IPV6));
            case DATE -> numbers(20310101, 20310109);
            case TEXT, ELEMENT_ONLY -> Stream.of(plain(element));
        };
    }

    private static Stream<String> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString);
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
            case TEXT, ELEMENT_ONLY ->
                isDistinguishedName(element) ? "/o=a/cn=a" : isCertificateName(element) ? "none" : "a";
        };
    }

    private static String[] plain(PoxElement element) {
        return isDistinguishedName(element)
                ? DISTINGUISHED_NAMES
                : isCertificateName(element) ? CERTIFICATE_NAMES : TEXTS;
    }

    private static boolean isCertificateName(PoxElement element) {
        return element.name().equals("CertPrincipalName");
    }

    private static boolean isDistinguishedName(PoxElement element) {
        return element.name().endsWith("DN");
    }

    /** A range begins below its end. */
    private static String endOfRange(PoxElement element, String[] range) {
        return element.name().endsWith("Start") ? range[0] : range[1];
    }
}
