package io.github.autodiscovertck.generators.response;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Value;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Generates element values. Names and addresses are the reserved ones of RFC 2606 and RFC 5737. */
public final class Values {

    private static final String SERVER = "Server";
    private static final String[] HOST_NAMES = {
        "mail.example.org",
        "smtp.example.net",
        "imap.example.com",
        "outlook.example.org",
        "mx1.example.com",
        "pop.example.org",
        "mail-2.example.net",
        "exch01.corp.example.com",
        "hub.example.org",
        "in.example.net",
        "out.example.com"
    };
    private static final String[] HOSTS = Stream.concat(Stream.of(HOST_NAMES), Stream.of("192.0.2.25", "198.51.100.7"))
            .toArray(String[]::new);
    private static final String[] ADDRESSES = {
        "ana@example.org",
        "bo.li@example.net",
        "postmaster@example.com",
        "carla.diaz@example.org",
        "public.folders@example.com",
        "team@example.net",
        "archive@example.org",
        "d.okafor@example.com"
    };
    private static final String[] CERTIFICATE_NAMES = {
        "msstd:mail.example.org", "msstd:*.example.com", "none", "msstd:outlook.example.net", "msstd:exch01.example.org"
    };
    private static final String[] TEXTS = {
        "Ana",
        "Bo Li",
        "Example Mail",
        "ana",
        "EXAMPLE",
        "Carla Diaz",
        "dokafor",
        "Sales Team",
        "Mailbox 7",
        "ana-example",
        "Corp Mail"
    };
    private static final String[] DISTINGUISHED_NAMES = {
        "/o=Example/ou=Exchange Administrative Group/cn=Recipients/cn=ana",
        "/o=Example/cn=Configuration/cn=Servers/cn=mail",
        "/o=Example/cn=ana",
        "/o=Example/ou=First Administrative Group/cn=Recipients/cn=bo",
        "/o=Corp/cn=Configuration/cn=Servers/cn=exch01/cn=Microsoft Private MDB",
        "/o=Corp/cn=Recipients/cn=carla"
    };
    private static final String[] URLS = {
        "https://mail.example.org/ews/exchange.asmx",
        "https://www.example.com/owa/",
        "https://example.net/a?b=c",
        "https://mail.example.com/EWS/Exchange.asmx",
        "https://outlook.example.org/OAB/0a1b2c3d/",
        "https://hub.example.net:8443/ecp/",
        "https://mail.example.org/mapi/emsmdb/?MailboxId=7",
        "https://portal.example.com/Help/Index.html",
        "https://exch01.corp.example.com/unifiedmessaging/service.asmx",
        "https://mail.example.net/owa/calendar/share",
        "https://www.example.org/images/logo.jpg",
        "https://autodiscover.example.com/ews/OOF.asmx",
        "https://intranet.example.org/mail/start"
    };
    private static final String[] PARTIAL_URLS = {
        "?p=1",
        "customize/voicemail.aspx?exsvurl=1",
        "?p=personalsettings/EmailSubscriptions.slab",
        "PersonalSettings/DeliveryReport.aspx?rfr=olk",
        "?rfr=olk",
        "photos/thumbnail.php",
        "organize/retentionpolicytags.slab"
    };
    private static final String[] PORTS = {
        "25", "110", "143", "465", "587", "993", "995", "2525", "389", "3268", "6001", "6004"
    };
    private static final String[] IPV6 = {"2001:db8::1", "2001:db8::ffff"};
    private static final String[] IPV4 = {"192.0.2.1", "192.0.2.200"};
    private static final String[] VERSIONS = {"738180DA", "72008287", "73C08204", "73C1840A", "738182B3", "7382802F"};
    private static final int MOST_HOURS = 47;
    private static final String GUID = "0a1b2c3d-1111-2222-3333-444455556666";
    private static final String[] GUIDS = {
        GUID, "5e1f0c9a-42d7-4b3e-9c11-0d2e4f6a8b1c", "b7c3d2e1-0f9e-4d8c-8b7a-695847362514"
    };

    /** An element with fewer values than this gets random ones; rotating so few would make neighbours predictable. */
    private static final int FEW = 5;

    /** One object per value of each element, so that an {@linkplain IdentityMemo} can cache what is derived from it. */
    private static final Map<PoxElement, List<Member>> MEMBERS = members();

    /** The values of Server in a block whose Type is reached by URL. */
    private static final List<Member> SERVER_URLS =
            Stream.of(URLS).map(url -> new Member(SERVER, new Value.Text(url))).toList();

    private Values() {}

    /** {@return a valid value of the element} */
    public static String text(PoxElement element, Random random) {
        return ((Value.Text) draw(element, random).value()).text();
    }

    /** {@return the element with a valid value; the same object for the same value} */
    static Member draw(PoxElement element, Random random) {
        List<Member> members = of(element);
        return members.get(members.size() == 1 ? 0 : random.nextInt(members.size()));
    }

    /** {@return the element with a valid value in a block of this Type} */
    static Member draw(PoxElement element, String type, Random random) {
        return element.name().equals(SERVER) && isUnderUrl(type)
                ? SERVER_URLS.get(random.nextInt(SERVER_URLS.size()))
                : draw(element, random);
    }

    /**
     * {@return the element with a valid value in a block of this Type} Consecutive turns give different values of one
     * kind, so that a parser which mixes up two elements is caught.
     *
     * @param element the element
     * @param type the Type of the block; empty outside a block
     * @param turn selects one of the values of the element's kind
     * @param random selects the value if there are too few to rotate
     */
    static Member rotating(PoxElement element, String type, int turn, Random random) {
        List<Member> members = element.name().equals(SERVER) && isUnderUrl(type) ? SERVER_URLS : of(element);
        return members.size() == 1
                ? members.get(0)
                : members.get(members.size() < FEW ? random.nextInt(members.size()) : turn % members.size());
    }

    private static List<Member> of(PoxElement element) {
        List<Member> members = MEMBERS.get(element);
        return members == null ? membersOf(element) : members;
    }

    /** {@return the value of Server in a block of this Type: the host, or its URL} */
    public static String server(String type, String host) {
        return isUnderUrl(type) ? url(host) : host;
    }

    /** {@return the URL of a host} */
    public static String url(String host) {
        return "https://" + host + "/";
    }

    /** {@return whether Server is a URL in blocks of this Type} According to the element page of Server. */
    private static boolean isUnderUrl(String type) {
        return type.equals("WEB") || type.equals("DAV");
    }

    /** {@return the element with this value; the shared object if the value is one of the generated ones} */
    static Member member(String element, String text) {
        Member wanted = new Member(element, new Value.Text(text));
        return of(ElementTable.get(element)).stream()
                .filter(wanted::equals)
                .findFirst()
                .orElse(wanted);
    }

    /** {@return every element with every value that is generated for it} */
    public static Stream<Member> all() {
        return Stream.concat(
                ElementTable.all().stream()
                        .filter(element -> !element.isElementOnly())
                        .flatMap(element -> of(element).stream()),
                SERVER_URLS.stream());
    }

    /** Keyed by the row rather than its name, because several rows may share a name. */
    private static Map<PoxElement, List<Member>> members() {
        Map<PoxElement, List<Member>> members = new IdentityHashMap<>();
        for (PoxElement element : ElementTable.all()) {
            if (!element.isElementOnly()) {
                members.put(element, membersOf(element));
            }
        }
        return members;
    }

    private static List<Member> membersOf(PoxElement element) {
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
            case GUID -> Stream.of(GUIDS);
            case IPV4 -> Stream.of(endOfRange(element, IPV4));
            case IPV6 -> Stream.of(endOfRange(element, IPV6));
            case DATE -> numbers(20310101, 20310109);
            case TEXT, ELEMENT_ONLY -> Stream.of(plain(element));
        };
    }

    private static Stream<String> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString);
    }

    /** {@return the simplest value of the element, used in fully shrunk documents} */
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

    /** The start of a range must be below its end. */
    private static String endOfRange(PoxElement element, String[] range) {
        return element.name().endsWith("Start") ? range[0] : range[1];
    }
}
