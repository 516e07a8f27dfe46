package io.github.autodiscovertck.generators.structure;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Draft;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Scene;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.PlainTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The properties about elements that hold others: MAPI/HTTP blocks, OWAUrl, NetworkRequirements. */
final class MapiProperties {

    private static final String OWA = "https://www.example.com/owa/";

    private MapiProperties() {}

    static List<CaseProperty> all() {
        return List.of(
                CaseProperty.of(
                        "POX-MAPI-001", block("no Type child", mapi("1", urls("MailStore", "Internal", "External")))),
                optionalUrls(),
                CaseProperty.of("POX-MAPI-003", block("Version 2", mapi("2")), block("Version 17", mapi("17"))),
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

    /** {@return the variant in which this block stands behind the others} */
    private static Variant block(String trait, Group block) {
        return new Variant(trait, SMTP, scene -> {
            List<Group> blocks = Blocks.of(scene.reading());
            blocks.add(block);
            Reading reading = Blocks.replace(scene.reading(), blocks);
            return Draft.mustRead(PlainTree.of(reading), Expectations.of(reading))
                    .against(() -> without(scene));
        });
    }

    private static Draft without(Scene scene) {
        return Draft.mustRead(scene.absent(), Expectations.of(scene.reading()));
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

    /** White space behind the commas is not part of the names, so it may be lost. */
    private static Variant authenticationMethods(String methods) {
        String packed = methods.replace(" ", "");
        Expected either = Expected.oneOf(
                new Value.Text(methods), new Value.Text(packed), new Value.Text(packed.replace(",", ", ")));
        Group block = web("Internal", List.of(owaUrl(methods, OWA)));
        return new Variant(methods, SMTP, scene -> {
            List<Group> blocks = Blocks.of(scene.reading());
            blocks.add(block);
            Reading reading = Blocks.replace(scene.reading(), blocks);
            ExpectedGroup url = ExpectedGroup.of(
                    group -> group.add("@AuthenticationMethod", either).text("value", OWA));
            ExpectedGroup internal = ExpectedGroup.of(group -> group.add("OWAUrl", url));
            ExpectedGroup expected = Expectations.of(reading, blocks.size() - 1, "Internal", internal);
            return Draft.mustRead(PlainTree.of(reading), expected).against(() -> without(scene));
        });
    }

    /** A Type that no other block of the response has, because a second one of it may be refused (POX-STR-010). */
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
        return CaseProperty.of(
                "POX-TXT-011", block("four addresses", network(all)), block("two addresses", network(half)));
    }

    private static Group network(Group addresses) {
        return new Group(List.of(text("Type", "EXHTTP"), new Member("NetworkRequirements", addresses)));
    }

    private static Member text(String name, String text) {
        return new Member(name, new Value.Text(text));
    }
}
