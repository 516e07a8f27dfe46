package io.github.autodiscovertck.generators.structure;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.property.AddressForms;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.CanonicalTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The properties about elements with nested elements: MAPI/HTTP blocks, OWAUrl, NetworkRequirements. */
final class MapiProperties {

    private static final String OWA = "https://www.example.com/owa/";

    private MapiProperties() {}

    static List<CaseProperty> all() {
        return List.of(
                CaseProperty.of(
                        "POX-MAPI-001", block("no Type child", mapi("1", urls("MailStore", "Internal", "External")))),
                optionalUrls(),
                CaseProperty.of("POX-MAPI-003", laterVersion("2"), laterVersion("17")),
                CaseProperty.of("POX-MAPI-004", otherType("mapiRpc"), otherType("x-example")),
                CaseProperty.of("POX-STR-011", owaUrls("two", "Internal", 2), owaUrls("three", "Internal", 3)),
                CaseProperty.of("POX-STR-012", owaUrls("Internal", "Internal", 1), owaUrls("External", "External", 1)),
                authenticationMethods(),
                networkRequirements());
    }

    private static CaseProperty optionalUrls() {
        List<Variant> variants = new ArrayList<>();
        for (String parent : List.of("MailStore", "AddressBook")) {
            variants.add(block(parent + " with InternalUrl", mapi("1", urls(parent, "Internal"))));
            variants.add(block(parent + " with ExternalUrl", mapi("1", urls(parent, "External"))));
            variants.add(block(parent + " with both", mapi("1", urls(parent, "Internal", "External"))));
        }
        variants.add(block("neither MailStore nor AddressBook", mapi("1")));
        return new CaseProperty("POX-MAPI-002", variants);
    }

    private static Group mapi(String version, Member... more) {
        List<Member> members = new ArrayList<>();
        members.add(text("@Type", "mapiHttp"));
        members.add(text("@Version", version));
        members.addAll(List.of(more));
        return new Group(members);
    }

    private static Member urls(String parent, String... which) {
        List<Member> members = Stream.of(which)
                .map(reach -> text(reach + "Url", "https://" + reach.toLowerCase(Locale.ROOT) + ".example.org/mapi"))
                .toList();
        return new Member(parent, new Group(members));
    }

    /** {@return a variant with this block after the others} */
    private static Variant block(String trait, Group block) {
        return new Variant(trait, SMTP, context -> {
            Reading reading = withBlock(context, block);
            return CaseSpec.mustRead(CanonicalTree.of(reading), Expectations.of(reading))
                    .withControl(() -> without(context));
        });
    }

    /** The reference defines version 1 only, so the block may be flagged or left out, or the document rejected. */
    private static Variant laterVersion(String version) {
        return new Variant("Version " + version, SMTP, context -> {
            Reading later = withBlock(context, mapi(version));
            Reading first = withBlock(context, mapi("1"));
            int last = Blocks.count(later) - 1;
            ExpectedGroup expected = Expectations.of(
                    later, last, "@Version", Expected.oneOfOrAbsent(new Value.Text(version), Expected.INVALID));
            return CaseSpec.mayRefuse(CanonicalTree.of(later), Expectations.withOptionalBlock(expected, last))
                    .withControl(() -> CaseSpec.mustRead(CanonicalTree.of(first), Expectations.of(first)))
                    .observing(
                            "a Version above 1",
                            "Account/Protocol[" + last + "]/@Version",
                            Map.of(
                                    version,
                                    "reported",
                                    "absent",
                                    "not reported",
                                    "invalid",
                                    "flagged as invalid",
                                    "refused",
                                    "document refused"));
        });
    }

    private static Variant otherType(String type) {
        return new Variant("Type attribute " + type, SMTP, context -> {
            Reading other = withBlock(context, withType(type));
            Reading usual = withBlock(context, mapi("1"));
            int last = Blocks.count(other) - 1;
            ExpectedGroup expected = Expectations.of(other, last, "@Type", Expected.noneOf("mapiHttp"));
            expected = Expectations.withElement(expected, last, "Type", noDocumentedType());
            return CaseSpec.mayRefuse(CanonicalTree.of(other), Expectations.withOptionalBlock(expected, last))
                    .withControl(() -> CaseSpec.mustRead(CanonicalTree.of(usual), Expectations.of(usual)));
        });
    }

    private static Expected noDocumentedType() {
        List<String> known = new ArrayList<>(ElementTable.get("Type").values());
        known.add("mapiHttp");
        return new Expected.NoneOf(known);
    }

    private static Group withType(String type) {
        return new Group(List.of(text("@Type", type), text("@Version", "1")));
    }

    private static Reading withBlock(VariantContext context, Group block) {
        List<Group> blocks = Blocks.of(context.reading());
        blocks.add(block);
        return Blocks.replace(context.reading(), blocks);
    }

    private static CaseSpec without(VariantContext context) {
        return CaseSpec.mustRead(context.document(), Expectations.of(context.reading()));
    }

    private static Variant owaUrls(String trait, String parent, int count) {
        List<Member> urls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            urls.add(owaUrl("Basic", "https://www" + i + ".example.com/owa/"));
        }
        return block(trait, web(parent, urls));
    }

    private static CaseProperty authenticationMethods() {
        Stream<Variant> variants = Stream.of("Basic", "WindowsIntegrated, FBA", "Basic, Fba", "Ntlm,Basic,Digest")
                .map(MapiProperties::authenticationMethods);
        return new CaseProperty("POX-TXT-008", variants.toList());
    }

    private static Variant authenticationMethods(String methods) {
        Expected anyForm = MethodLists.of(methods);
        Group block = web("Internal", List.of(owaUrl(methods, OWA)));
        return new Variant(methods, SMTP, context -> {
            Reading reading = withBlock(context, block);
            ExpectedGroup url = ExpectedGroup.of(
                    group -> group.add("@AuthenticationMethod", anyForm).text("value", OWA));
            ExpectedGroup internal = ExpectedGroup.of(group -> group.add("OWAUrl", url));
            ExpectedGroup expected = Expectations.of(reading, Blocks.count(reading) - 1, "Internal", internal);
            return CaseSpec.mustRead(CanonicalTree.of(reading), expected).withControl(() -> without(context));
        });
    }

    /** Uses a Type that no other block has, because a second block of one Type may be rejected (POX-STR-010). */
    private static Group web(String parent, List<Member> urls) {
        return new Group(List.of(text("Type", "EXHTTP"), new Member(parent, new Group(urls))));
    }

    private static Member owaUrl(String methods, String url) {
        return new Member("OWAUrl", new Group(List.of(text("@AuthenticationMethod", methods), text("value", url))));
    }

    private static CaseProperty networkRequirements() {
        Group all = new Group(List.of(
                text("IPv4Start", "192.0.2.1"),
                text("IPv4End", "192.0.2.254"),
                text("IPv6Start", "2001:db8::1"),
                text("IPv6End", "2001:db8::ffff")));
        Group half = new Group(List.of(text("IPv4Start", "198.51.100.1"), text("IPv4End", "198.51.100.9")));
        return CaseProperty.of("POX-TXT-011", addresses("four addresses", all), addresses("two addresses", half));
    }

    private static Variant addresses(String trait, Group addresses) {
        ExpectedGroup network = ExpectedGroup.of(group -> addresses
                .members()
                .forEach(address -> group.add(address.name(), AddressForms.of(((Value.Text) address.value()).text()))));
        return new Variant(trait, SMTP, context -> {
            Reading reading = withBlock(context, network(addresses));
            ExpectedGroup expected =
                    Expectations.of(reading, Blocks.count(reading) - 1, "NetworkRequirements", network);
            return CaseSpec.mustRead(CanonicalTree.of(reading), expected).withControl(() -> without(context));
        });
    }

    private static Group network(Group addresses) {
        return new Group(List.of(text("Type", "EXHTTP"), new Member("NetworkRequirements", addresses)));
    }

    private static Member text(String name, String text) {
        return new Member(name, new Value.Text(text));
    }
}
