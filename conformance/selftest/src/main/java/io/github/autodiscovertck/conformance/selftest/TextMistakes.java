package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Mistakes about names and texts: Encryption, Type, Server and what else has to arrive as it was sent. */
final class TextMistakes {

    private TextMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of(
                        "TLS and SSL are one to it",
                        () -> new Names("Encryption", text -> text.equals("TLS") ? "SSL" : text),
                        "POX-ENC-002"),
                Mistake.of(
                        "an Encryption that it does not know is None",
                        () -> new Names("Encryption", text -> text.matches("None|SSL|TLS|Auto") ? text : "None"),
                        "POX-ENC-005"),
                Mistake.of("it refuses EXHTTP", RefusesExhttp::new, "POX-TYPE-001")
                        .andMaybe(
                                "POX-STR-002",
                                "POX-STR-011",
                                "POX-STR-012",
                                "POX-STR-014",
                                "POX-TXT-008",
                                "POX-TXT-011")
                        .andMaybe("POX-DEF-003"),
                Mistake.of("POP3 is reported as POP", () -> new Names("Type", TextMistakes::pop), "POX-TYPE-002")
                        .andMaybe("POX-STR-002", "POX-STR-003", "POX-STR-014", "POX-TYPE-001")
                        .andMaybe("POX-DEF-003"),
                Mistake.of("CertPrincipalName none is dropped", CertNoneDropped::new, "POX-TXT-006"),
                Mistake.of("no CertPrincipalName is none", () -> new CertWhenAbsent(server -> "none"), "POX-TXT-006"),
                Mistake.of(
                        "no CertPrincipalName is the Server alone",
                        () -> new CertWhenAbsent(server -> server),
                        "POX-TXT-006"),
                Mistake.of("of a list of AuthenticationMethods the first counts", FirstMethod::new, "POX-TXT-008"),
                Mistake.of("placeholders are stripped like tags", TagsStripped::new, "POX-TXT-009"),
                Mistake.of("Server is put in lower case", ServerInLowerCase::new, "POX-TXT-010"),
                Mistake.of("a Server that is no host name is dropped", ServerHostsOnly::new, "POX-TXT-010")
                        .andMaybe("POX-STR-002", "POX-STR-003")
                        .andMaybe("POX-DEF-003"),
                Mistake.of("IPv6 addresses are not read", WithoutIpv6::new, "POX-TXT-011"),
                Mistake.of(
                        "supplementary characters are lost",
                        () -> new Texts((name, text) -> inPlaneZero(text)),
                        "POX-TXT-012"),
                Mistake.of(
                                "what is not Latin-1 becomes a question mark",
                                () -> new Texts((name, text) -> latin(text)),
                                "POX-TXT-012")
                        .andSo("POX-TXT-013"),
                Mistake.of(
                        "combining characters are lost",
                        () -> new Texts((name, text) -> text.replaceAll("\\p{M}", "")),
                        "POX-TXT-013"),
                Mistake.of("an empty CertPrincipalName is msstd: and nothing", EmptyCertName::new, "POX-TXT-006"),
                Mistake.of(
                                "an ampersand is escaped again",
                                () -> new Texts((name, text) -> text.replace("&", "&amp;")),
                                "POX-DOC-013")
                        .andSo("POX-ACT-003", "POX-DOC-011", "POX-TXT-009", "POX-TXT-010", "POX-TXT-012")
                        .andMaybe("POX-DOC-018"));
    }

    private static String pop(String text) {
        return text.equals("POP3") ? "POP" : text;
    }

    private static String inPlaneZero(String text) {
        return text.replaceAll("[^\\u0000-\\uFFFF]", "");
    }

    private static String latin(String text) {
        return text.replaceAll("[^\\u0000-\\u00FF]", "?");
    }

    /** Changes what is reported of a name out of a list. */
    private static final class Names extends DomParser {
        private final String name;
        private final UnaryOperator<String> change;

        Names(String name, UnaryOperator<String> change) {
            this.name = name;
            this.change = change;
        }

        @Override
        @Nullable Value name(PoxElement element, String text) {
            return super.name(element, element.name().equals(name) ? change.apply(text) : text);
        }
    }

    /** Changes every plain text. */
    private static final class Texts extends DomParser {
        private final BiFunction<String, String, String> change;

        Texts(BiFunction<String, String, String> change) {
            this.change = change;
        }

        @Override
        @Nullable Value plainText(PoxElement element, String text) {
            return new Value.Text(change.apply(element.name(), text));
        }
    }

    private static final class RefusesExhttp extends DomParser {
        @Override
        @Nullable Value name(PoxElement element, String text) {
            if (element.name().equals("Type") && text.equals("EXHTTP")) {
                throw new Refused("there is no protocol EXHTTP");
            }
            return super.name(element, text);
        }
    }

    private static final class CertNoneDropped extends DomParser {
        @Override
        @Nullable Value plainText(PoxElement element, String text) {
            boolean none = element.name().equals("CertPrincipalName") && text.equals("none");
            return none ? null : super.plainText(element, text);
        }
    }

    private static final class EmptyCertName extends DomParser {
        @Override
        @Nullable Value plainText(PoxElement element, String text) {
            boolean empty = element.name().equals("CertPrincipalName") && text.isEmpty();
            return empty ? new Value.Text("msstd:") : super.plainText(element, text);
        }
    }

    private static final class CertWhenAbsent extends DomParser {
        private final UnaryOperator<String> ofServer;

        CertWhenAbsent(UnaryOperator<String> ofServer) {
            this.ofServer = ofServer;
        }

        @Override
        @Nullable Value whenAbsent(Element block, PoxElement element) {
            return element.name().equals("CertPrincipalName")
                    ? new Value.Text(ofServer.apply(String.valueOf(textOf(block, "Server"))))
                    : super.whenAbsent(block, element);
        }
    }

    private static final class FirstMethod extends DomParser {
        @Override
        @Nullable String attribute(Element element, String name) {
            String value = super.attribute(element, name);
            return value != null && name.equals("AuthenticationMethod") ? value.replaceFirst(",.*$", "") : value;
        }
    }

    private static final class TagsStripped extends DomParser {
        @Override
        @Nullable Value plainText(PoxElement element, String text) {
            return new Value.Text(element.name().startsWith("EcpUrl") ? text.replaceAll("<[^>]*>", "") : text);
        }
    }

    private static final class ServerInLowerCase extends DomParser {
        @Override
        @Nullable Value plainText(PoxElement element, String text) {
            return new Value.Text(element.name().equals("Server") ? text.toLowerCase(Locale.ROOT) : text);
        }
    }

    private static final class ServerHostsOnly extends DomParser {
        @Override
        @Nullable Value plainText(PoxElement element, String text) {
            boolean dropped = element.name().equals("Server") && !text.matches("[A-Za-z0-9.:-]+");
            return dropped ? null : super.plainText(element, text);
        }
    }

    private static final class WithoutIpv6 extends DomParser {
        @Override
        void readElement(Element parent, PoxElement element, GroupBuilder values) {
            if (!element.name().startsWith("IPv6")) {
                super.readElement(parent, element, values);
            }
        }
    }
}
