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

/** Compares the expectation of a case with the JDK's DOM of its document. */
final class CaseOracle {

    /**
     * Well-formed, but not a response: another document element or namespace, settings without blocks, a redirect
     * without a target.
     */
    private static final Set<String> NO_RESPONSE =
            Set.of("POX-STR-001", "POX-STR-007", "POX-NS-009", "POX-ACT-006", "POX-ACT-007");

    private static final Set<String> STRAY = Set.of("Server", "LoginName", "SSL");

    /** The meaning of an empty element is open: even whether there is still a response. */
    private static final String EMPTY_ELEMENTS = "POX-DOC-017";

    /** Elements whose values are open although the requirement is not about them. */
    private static final Map<String, Set<String>> OTHER_OPEN_ELEMENTS = Map.ofEntries(
            // An element that is absent, and must not get the value of the stray one.
            Map.entry("POX-NS-008", STRAY),
            Map.entry("POX-NS-010", Set.of("Server", "LoginName", "SSL", "@Version")),
            // The identity of blocks: only their number or their order counts.
            Map.entry("POX-STR-002", Set.of("Type", "Server", "Port", "LoginName")),
            Map.entry("POX-STR-014", Set.of("Server")),
            // Whether nested elements are reported in these cases.
            Map.entry("POX-STR-004", Set.of("Type", "ASUrl")),
            // Whether an unknown block is kept, and which of its values; its Type is unknown.
            Map.entry("POX-TYPE-003", Set.of("Type", "Server")),
            Map.entry("POX-TYPE-005", Set.of("Type")),
            // SSL, which Encryption overrides.
            Map.entry("POX-ENC-001", Set.of("SSL")),
            // Whether elements that the reference lacks are reported.
            Map.entry("POX-UNK-003", Set.of("AD", "ServerExclusiveConnect")),
            // Whether and how a code that is not a number is reported.
            Map.entry("POX-ERR-010", Set.of("ErrorCode")),
            // How an empty element is reported, and what is reported for a missing one.
            Map.entry("POX-ERR-005", Set.of("DebugData")),
            Map.entry("POX-ERR-006", Set.of("Message", "DebugData")),
            Map.entry("POX-ERR-011", Set.of("ErrorCode")),
            // The empty value of a type that cannot be absent.
            Map.entry("POX-DEF-003", blockChildren()),
            // Blocks in which the text under test is absent.
            Map.entry("POX-TXT-012", Set.of("LoginName")),
            // Time, because no source states its precision.
            Map.entry("POX-NS-005", Set.of("@Time")),
            Map.entry("POX-ERR-007", Set.of("@Time")),
            Map.entry("POX-ERR-008", Set.of("@Time")),
            // SSL, which Encryption overrides, and values that a parser may flag.
            Map.entry("POX-VAL-003", Set.of("SSL", "CertPrincipalName", "AuthPackage")),
            // Whether a number of more than 32 bits is flagged.
            Map.entry("POX-VAL-005", Set.of("@Id")));

    private static Set<String> blockChildren() {
        return ElementTable.childrenOf("Protocol").stream()
                .map(PoxElement::name)
                .collect(Collectors.toSet());
    }

    /** Elements that hide something or contain a URL; any value of them is correct. */
    private static final Set<String> SAFETY_ELEMENTS = Set.of(
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

    /** An error, except for a parser that knows the encoding from elsewhere. */
    private static final String CONTRADICTION = "POX-DOC-006";

    /** Must be rejected although it is well-formed and valid. */
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

    /** Fails unless the DOM parser accepts or rejects the document as claimed and finds each exact value. */
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

    /** Whether the case claims that its document is not well-formed, rather than just not a response. */
    static boolean isIllFormed(ConformanceCase sample) {
        if (sample.requirement().equals(CONTRADICTION)) {
            return sample.expectation().refusal() == Refusal.ALLOWED;
        }
        return Samples.mustBeRefused(sample)
                && !NO_RESPONSE.contains(sample.requirement())
                && !sample.requirement().equals(DOCTYPE);
    }

    /** The values of SMTPLast for which the case allows exactly one value, block by block. */
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

    private void compare(ExpectedGroup expected, Element parent) {
        Set<String> groups = new HashSet<>();
        for (Member member : expected.members()) {
            if (!(member.expected() instanceof ExpectedGroup)) {
                compare(member, parent);
            } else if (groups.add(member.name())) {
                compare(expected.all(member.name()), Dom.children(parent, member.name()));
            }
        }
    }

    private void compare(Member member, Element parent) {
        String name = member.name();
        if (member.expected() instanceof Expected.DefaultOf || isNothing(member.expected())) {
            assertThat(Dom.children(parent, name)).as(description).isEmpty();
        } else if (hasForms(member.expected()) && !open.contains(name)) {
            String sent = sent(name, parent);
            String element = name.equals("value") ? parent.getLocalName() : name;
            assertThat(texts(member.expected())).as(description).contains(sent).allSatisfy(text -> assertThat(
                            Meaning.of(element, text))
                    .isEqualTo(Meaning.of(element, sent)));
        } else if (name.equals("Type")
                && !open.contains(name)
                && Dom.children(parent, name).isEmpty()
                && parent.hasAttribute(name)) {
            assertThat(member.expected())
                    .as(description)
                    .isEqualTo(Expected.oneOfOrAbsent(new Value.Text(parent.getAttribute(name))));
        } else if (!isExact(member.expected())) {
            assertThat(name).as(description).isIn(open);
        } else if (name.startsWith("@")) {
            assertThat(parent.getAttribute(name.substring(1))).as(description).isEqualTo(text(member.expected()));
        } else if (name.equals("value")) {
            assertThat(parent.getTextContent()).as(description).isEqualTo(text(member.expected()));
        } else {
            assertThat(Dom.texts(parent, name)).as(description).isIn(ways(name, text(member.expected())));
        }
    }

    private static String sent(String name, Element parent) {
        if (name.startsWith("@")) {
            return parent.getAttribute(name.substring(1));
        }
        return name.equals("value")
                ? parent.getTextContent()
                : Dom.texts(parent, name).get(0);
    }

    /** Whether it allows several texts, which must all mean the same. */
    private static boolean hasForms(Expected expected) {
        return expected instanceof Expected.OneOf one
                && !one.absent()
                && texts(expected).size() > 1;
    }

    private static boolean isNothing(Expected expected) {
        return expected.equals(Expected.oneOfOrAbsent());
    }

    /**
     * The texts that may represent a value in the document: the value itself, and for SSL the spelling of a published
     * example (POX-ONOFF-012).
     */
    private List<List<String>> ways(String name, String text) {
        return requirement.equals("POX-ONOFF-012") && name.equals("SSL")
                ? List.of(List.of(text), List.of("Off"))
                : List.of(List.of(text));
    }

    /** What a case may leave open: SMTPLast, what its requirement is about, and the exceptions listed with a reason. */
    private static Set<String> open(String requirement) {
        Set<String> names = new HashSet<>(OTHER_OPEN_ELEMENTS.getOrDefault(requirement, Set.of()));
        names.add("SMTPLast");
        if (requirement.startsWith("POX-SEC-")) {
            names.addAll(SAFETY_ELEMENTS);
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
