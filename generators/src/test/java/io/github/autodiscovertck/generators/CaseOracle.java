package io.github.autodiscovertck.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.expectation.ExpectedGroup.Member;
import io.github.autodiscovertck.core.expectation.Refusal;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Holds what a case claims against what the JDK's DOM says of its document. */
final class CaseOracle {

    /** Well-formed, but no response: another document element, another namespace, settings of nothing, a redirect to nowhere. */
    private static final Set<String> NO_RESPONSE =
            Set.of("POX-STR-001", "POX-STR-007", "POX-NS-009", "POX-ACT-006", "POX-ACT-007");

    private static final Set<String> STRAY = Set.of("Server", "LoginName", "SSL");

    /** What an empty element amounts to is open: even whether there is a response left. */
    private static final String EMPTY_ELEMENTS = "POX-DOC-017";

    /** What is left open although the requirement does not name it. */
    private static final Map<String, Set<String>> OPEN_BESIDES = Map.ofEntries(
            // An element that is not there, and must not be what the stray one says.
            Map.entry("POX-NS-008", STRAY),
            Map.entry("POX-NS-010", Set.of("Server", "LoginName", "SSL", "@Version")),
            // Which block is which: only their number counts, or only their order.
            Map.entry("POX-STR-002", Set.of("Type", "Server", "Port", "LoginName")),
            Map.entry("POX-STR-014", Set.of("Server")),
            // Whether what is nested is reported, there.
            Map.entry("POX-STR-004", Set.of("Type", "ASUrl")),
            // Whether an unknown block is kept, and what of it; which Type one has that says none.
            Map.entry("POX-TYPE-003", Set.of("Type", "Server")),
            Map.entry("POX-TYPE-005", Set.of("Type")),
            // SSL, which Encryption overrides.
            Map.entry("POX-ENC-001", Set.of("SSL")),
            // Whether elements are reported that the reference does not have.
            Map.entry("POX-UNK-003", Set.of("AD", "ServerExclusiveConnect")),
            // Whether a code that is no number is reported, and how.
            Map.entry("POX-ERR-010", Set.of("ErrorCode")),
            // How an empty element is reported, and what stands in for a missing one.
            Map.entry("POX-ERR-005", Set.of("DebugData")),
            Map.entry("POX-ERR-006", Set.of("Message", "DebugData")),
            Map.entry("POX-ERR-011", Set.of("ErrorCode")),
            // What a type without absence has where there is nothing.
            Map.entry("POX-DEF-003", blockChildren()),
            // Blocks in which the text in question is absent.
            Map.entry("POX-TXT-012", Set.of("LoginName")),
            // Time, which no source says how exact it is.
            Map.entry("POX-NS-005", Set.of("@Time")),
            Map.entry("POX-ERR-007", Set.of("@Time")),
            Map.entry("POX-ERR-008", Set.of("@Time")),
            // SSL, which Encryption overrides, and what a parser may flag.
            Map.entry("POX-VAL-003", Set.of("SSL", "CertPrincipalName", "AuthPackage")),
            // Whether a number of more than 32 bits is flagged.
            Map.entry("POX-VAL-005", Set.of("@Id")));

    private static Set<String> blockChildren() {
        return ElementTable.childrenOf("Protocol").stream()
                .map(PoxElement::name)
                .collect(Collectors.toSet());
    }

    /** Whatever is reported of a value in which something is hidden, or that is a pointer. */
    private static final Set<String> HIDEOUTS = Set.of(
            "Server",
            "LoginName",
            "SSL",
            "AuthRequired",
            "Port",
            "Internal",
            "RedirectUrl",
            "Image",
            "ServiceHome",
            "ASUrl",
            "EwsUrl",
            "OOFUrl",
            "OABUrl",
            "UMUrl",
            "EcpUrl",
            "SharingUrl");

    /** An error, but for who has outer information about the encoding. */
    private static final String CONTRADICTION = "POX-DOC-006";

    /** To be refused although nothing is wrong with it. */
    private static final String DOCTYPE = "POX-SEC-004";

    private static final RequirementCatalogue CATALOGUE = RequirementCatalogue.load();

    private final String requirement;
    private final ExpectedGroup response;
    private final Set<String> open;
    private final String description;

    private CaseOracle(ConformanceCase sample) {
        this.requirement = sample.requirement();
        this.response = sample.expectation().response();
        this.open = open(requirement);
        this.description = describe(sample);
    }

    /** Fails unless the DOM parser accepts or refuses the document as claimed and finds each exact value. */
    static void check(ConformanceCase sample) {
        if (isIllFormed(sample)) {
            assertThat(Dom.accepts(sample.document())).as(describe(sample)).isFalse();
        } else if (sample.requirement().equals(DOCTYPE)) {
            assertThat(Dom.isResponse(parsed(sample))).as(describe(sample)).isTrue();
        } else if (Samples.mustBeRefused(sample)) {
            assertThat(Dom.isResponse(parsed(sample))).as(describe(sample)).isFalse();
        } else if (isAboutEmptyElements(sample)) {
            parsed(sample);
        } else {
            new CaseOracle(sample).compare(parsed(sample));
        }
    }

    private static boolean isAboutEmptyElements(ConformanceCase sample) {
        return sample.requirement().equals(EMPTY_ELEMENTS)
                && sample.expectation().refusal() == Refusal.ALLOWED;
    }

    /** Whether the case claims that its document is no XML, and not just no response. */
    static boolean isIllFormed(ConformanceCase sample) {
        if (sample.requirement().equals(CONTRADICTION)) {
            return sample.expectation().refusal() == Refusal.ALLOWED;
        }
        return Samples.mustBeRefused(sample)
                && !NO_RESPONSE.contains(sample.requirement())
                && !sample.requirement().equals(DOCTYPE);
    }

    /** The values of SMTPLast that the case names without leaving a choice, block by block. */
    static List<String> exactValues(ConformanceCase sample) {
        List<String> values = new ArrayList<>();
        for (Expected block : blocks(sample)) {
            for (Expected value : ((ExpectedGroup) block).all("SMTPLast")) {
                if (isExact(value)) {
                    values.add(text(value));
                }
            }
        }
        return values;
    }

    static Document parsed(ConformanceCase sample) {
        try {
            return Dom.parse(sample.document());
        } catch (SAXException | IOException e) {
            return fail(describe(sample) + " is not well-formed", e);
        }
    }

    static String describe(ConformanceCase sample) {
        return sample.id() + " " + sample.traits() + "\n" + new String(sample.document(), StandardCharsets.UTF_8);
    }

    private static List<Expected> blocks(ConformanceCase sample) {
        return sample.expectation().response().first("Account") instanceof ExpectedGroup account
                ? account.all("Protocol")
                : List.of();
    }

    private void compare(Document document) {
        assertThat(Dom.isResponse(document)).as(description).isTrue();
        if (response.first("Error") instanceof ExpectedGroup error) {
            compare(List.of(error), Dom.errors(document));
        }
        if (requirement.equals("POX-STR-009") && response.first("Account") instanceof ExpectedGroup account) {
            compare(account.all("Protocol"), Dom.blocks(document));
        } else if (response.first("Account") instanceof ExpectedGroup account) {
            List<Element> accounts = Dom.children(Dom.response(document), "Account");
            compare(List.of(account), accounts);
            if (Dom.texts(accounts.get(0), "Action").equals(List.of("settings"))) {
                assertThat(Dom.children(accounts.get(0), "Protocol"))
                        .as(description)
                        .hasSameSizeAs(account.all("Protocol"));
            }
        }
        if (response.first("User") instanceof ExpectedGroup user) {
            compare(List.of(user), Dom.children(Dom.response(document), "User"));
        }
    }

    private void compare(List<Expected> expected, List<Element> found) {
        assertThat(found).as(description).hasSameSizeAs(expected);
        for (int i = 0; i < found.size(); i++) {
            compare((ExpectedGroup) expected.get(i), found.get(i));
        }
    }

    private void compare(ExpectedGroup expected, Element place) {
        Set<String> groups = new HashSet<>();
        for (Member member : expected.members()) {
            if (!(member.expected() instanceof ExpectedGroup)) {
                compare(member, place);
            } else if (groups.add(member.name())) {
                compare(expected.all(member.name()), Dom.children(place, member.name()));
            }
        }
    }

    private void compare(Member member, Element place) {
        String name = member.name();
        if (member.expected() instanceof Expected.DefaultOf || isNothing(member.expected())) {
            assertThat(Dom.children(place, name)).as(description).isEmpty();
        } else if (hasForms(member.expected()) && !open.contains(name)) {
            String sent = sent(name, place);
            String element = name.equals("value") ? place.getLocalName() : name;
            assertThat(texts(member.expected())).as(description).contains(sent).allSatisfy(text -> assertThat(
                            Meaning.of(element, text))
                    .isEqualTo(Meaning.of(element, sent)));
        } else if (name.equals("Type")
                && !open.contains(name)
                && Dom.children(place, name).isEmpty()
                && place.hasAttribute(name)) {
            assertThat(member.expected())
                    .as(description)
                    .isEqualTo(Expected.oneOfOrAbsent(new Value.Text(place.getAttribute(name))));
        } else if (!isExact(member.expected())) {
            assertThat(name).as(description).isIn(open);
        } else if (name.startsWith("@")) {
            assertThat(place.getAttribute(name.substring(1))).as(description).isEqualTo(text(member.expected()));
        } else if (name.equals("value")) {
            assertThat(place.getTextContent()).as(description).isEqualTo(text(member.expected()));
        } else {
            assertThat(Dom.texts(place, name)).as(description).isIn(ways(name, text(member.expected())));
        }
    }

    private static String sent(String name, Element place) {
        if (name.startsWith("@")) {
            return place.getAttribute(name.substring(1));
        }
        return name.equals("value")
                ? place.getTextContent()
                : Dom.texts(place, name).get(0);
    }

    /** Whether it names several texts, which have to mean one thing. */
    private static boolean hasForms(Expected expected) {
        return expected instanceof Expected.OneOf one
                && !one.absent()
                && texts(expected).size() > 1;
    }

    private static boolean isNothing(Expected expected) {
        return expected.equals(Expected.oneOfOrAbsent());
    }

    /** Ways to write a value down: as it is, or for SSL as a published example has it (POX-ONOFF-012). */
    private List<List<String>> ways(String name, String text) {
        return requirement.equals("POX-ONOFF-012") && name.equals("SSL")
                ? List.of(List.of(text), List.of("Off"))
                : List.of(List.of(text));
    }

    /** What a case may leave open: SMTPLast, what its requirement is about, and what is listed with a reason. */
    private static Set<String> open(String requirement) {
        Set<String> names = new HashSet<>(OPEN_BESIDES.getOrDefault(requirement, Set.of()));
        names.add("SMTPLast");
        if (requirement.startsWith("POX-SEC-")) {
            names.addAll(HIDEOUTS);
        }
        for (String address : CATALOGUE.get(requirement).about()) {
            names.add(address.substring(address.lastIndexOf('/') + 1));
        }
        return names;
    }

    private static boolean isExact(Expected expected) {
        return expected instanceof Expected.OneOf one
                && !one.absent()
                && one.values().size() == 1
                && one.values().get(0) instanceof Value.Text;
    }

    private static List<String> texts(Expected expected) {
        return ((Expected.OneOf) expected)
                .values().stream()
                        .filter(Value.Text.class::isInstance)
                        .map(value -> ((Value.Text) value).text())
                        .toList();
    }

    private static String text(Expected exact) {
        return ((Value.Text) ((Expected.OneOf) exact).values().get(0)).text();
    }
}
