package io.github.autodiscovertck.generators.outcome;

import static io.github.autodiscovertck.generators.response.ResponseShape.NONE;
import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Draft;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Scene;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.response.PlainTree;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The properties about Action and both redirects. */
final class RedirectProperties {

    private static final List<String> ADDRESSES = each(
            List.of("bo", "BoLi+mail", "b", "ana.maria", "o'neil", "a_b-c", "007"),
            "@",
            List.of("example.net", "sub.example.org", "example.com", "mail.example.net", "a-b.example.org"));
    private static final List<String> URLS = each(
            List.of(
                    "https://example.net",
                    "https://sub.example.org",
                    "https://example.com",
                    "https://mail.example.net:8443",
                    "https://a-b.example.org"),
            "/",
            List.of(
                    "autodiscover/autodiscover.xml",
                    "a?b=c&d=e",
                    "",
                    "Autodiscover/Autodiscover.xml",
                    "owa/redir.aspx?id=1"));
    private static final List<String> SERVERS =
            List.of("smtp.example.org", "mail.example.net", "smtp.mail.example.org");
    /** With these a redirect is as long as the settings with the server of the same index. */
    private static final List<String> AS_LONG = List.of(
            "anna.somebody-too@first.organisation.with.offices.in.more.than.one.place.and.many.people.united.subdomain.mail.example.org",
            "anna.somebody-too@first.organisation.with.offices.in.more.than.one.place.and.many.people.united.subdomain.mail.example.net",
            "annamaria.somebody-too@first.organisation.with.offices.in.more.than.one.place.and.many.people.united.subdomain.mail.example.org");

    private RedirectProperties() {}

    static List<CaseProperty> all() {
        return List.of(
                CaseProperty.of(
                        "POX-ACT-001",
                        new Variant("settings", SMTP, RedirectProperties::settings),
                        new Variant("settings, a short document", NONE, RedirectProperties::shortSettings)),
                CaseProperty.of("POX-ACT-002", toAddress("an e-mail account")),
                CaseProperty.of("POX-ACT-003", toUrl("an e-mail account")),
                CaseProperty.of(
                        "POX-ACT-004",
                        notSettings("redirectAddr", "RedirectAddr", ADDRESSES),
                        notSettings("redirectUrl", "RedirectUrl", URLS)),
                CaseProperty.of("POX-ACT-014", toAddress("redirectAddr"), toUrl("redirectUrl")),
                CaseProperty.of(
                        "POX-ACT-005",
                        alone("redirectAddr", "RedirectAddr", ADDRESSES),
                        alone("redirectUrl", "RedirectUrl", URLS)),
                CaseProperty.of("POX-ACT-006", withoutTarget("redirectUrl", "RedirectUrl", URLS)),
                CaseProperty.of("POX-ACT-007", withoutTarget("redirectAddr", "RedirectAddr", ADDRESSES)),
                bothTargets(),
                unknownActions());
    }

    /** The twin is a redirect: to say settings of everything shows nothing. */
    private static Draft settings(Scene scene) {
        return Draft.mustRead(scene.absent(), Expectations.of(scene.reading()))
                .against(() -> toAddress("").draft().apply(scene));
    }

    /** As long as its twin: who goes by the length of a document, short for a redirect, must not be right by it. */
    private static Draft shortSettings(Scene scene) {
        Reading settings = reading(account -> account.text("AccountType", "email")
                .text("Action", "settings")
                .group("Protocol", block -> block.text("Type", "SMTP")
                        .text("Server", SERVERS.get(scene.choose(SERVERS.size())))
                        .text("Port", "587")
                        .text("LoginName", "bo")));
        Reading redirect = reading(account -> account.text("AccountType", "email")
                .text("Action", "redirectAddr")
                .text("RedirectAddr", AS_LONG.get(scene.choose(AS_LONG.size()))));
        return Draft.mustRead(PlainTree.of(settings), Expectations.of(settings))
                .against(() -> Draft.mustRead(PlainTree.of(redirect), Expectations.of(redirect)));
    }

    private static Variant toAddress(String trait) {
        return redirect(trait, "redirectAddr", "RedirectAddr", ADDRESSES);
    }

    private static Variant toUrl(String trait) {
        return redirect(trait, "redirectUrl", "RedirectUrl", URLS);
    }

    private static Variant redirect(String trait, String action, String target, List<String> values) {
        return new Variant(trait, NONE, scene -> {
            Reading reading = redirect(scene, action, target, values);
            return Draft.mustRead(PlainTree.of(reading), Expectations.of(reading));
        });
    }

    private static Reading redirect(Scene scene, String action, String target, List<String> values) {
        return reading(scene, account -> account.text("AccountType", "email")
                .text("Action", action)
                .text(target, pick(values, scene)));
    }

    /** As an error it may be reported (POX-ACT-014), or as a refusal; the twin shows that settings are read. */
    private static Variant notSettings(String action, String target, List<String> values) {
        return new Variant(action, NONE, scene -> {
            Reading reading = redirect(scene, action, target, values);
            ExpectedGroup expected =
                    Expectations.withAccountElement(Expectations.of(reading), "Action", Expected.noneOf("settings"));
            return Draft.mayRefuse(PlainTree.of(reading), expected).against(() -> shortSettings(scene));
        });
    }

    /** A target that is lost in a complete redirect as well is no matter of what is left out. */
    private static Variant alone(String action, String target, List<String> values) {
        return new Variant(action, NONE, scene -> {
            String value = pick(values, scene);
            Reading alone = reading(account -> account.text("Action", action).text(target, value));
            Reading complete = Reading.of(response -> response.group("User", user -> user.text("DisplayName", "Ana"))
                    .group("Account", account -> account.text("AccountType", "email")
                            .text("Action", action)
                            .text(target, value)));
            return Draft.mustRead(PlainTree.of(alone), Expectations.of(alone))
                    .against(() -> Draft.mustRead(PlainTree.of(complete), Expectations.of(complete)));
        });
    }

    private static Variant withoutTarget(String action, String target, List<String> values) {
        return new Variant("no " + target, NONE, scene -> {
            Reading without = reading(scene, account -> email(account).text("Action", action));
            Reading with = reading(
                    scene, account -> email(account).text("Action", action).text(target, pick(values, scene)));
            return Draft.mustRefuse(PlainTree.of(without))
                    .against(() -> Draft.mustRead(PlainTree.of(with), Expectations.of(with)));
        });
    }

    private static CaseProperty bothTargets() {
        return CaseProperty.of(
                "POX-ACT-008",
                bothTargets("redirectAddr", "RedirectAddr", ADDRESSES, "RedirectUrl", URLS),
                bothTargets("redirectUrl", "RedirectUrl", URLS, "RedirectAddr", ADDRESSES));
    }

    private static Variant bothTargets(
            String action, String named, List<String> values, String other, List<String> otherValues) {
        return new Variant("Action " + action, NONE, scene -> {
            Reading one = reading(
                    scene, account -> email(account).text("Action", action).text(named, pick(values, scene)));
            Reading both = reading(scene, account -> email(account)
                    .text("Action", action)
                    .text(other, pick(otherValues, scene))
                    .text(named, pick(values, scene)));
            ExpectedGroup expected = ExpectedGroup.of(
                    response -> response.group("Account", account -> account.text("AccountType", "email")
                            .text("Action", action)
                            .text(named, pick(values, scene))
                            .add(other, Expected.noneOf())));
            return Draft.mayRefuse(PlainTree.of(both), expected)
                    .against(() -> Draft.mustRead(PlainTree.of(one), Expectations.of(one)));
        });
    }

    /** What an unknown Action stands for is not settled, but it is not settings. */
    private static CaseProperty unknownActions() {
        Stream<Variant> variants = Stream.of("redirect", "none", "setting", "settingss", "error", "on", "email")
                .map(action -> new Variant("Action \"" + action + "\"", SMTP, scene -> Draft.mayRefuse(
                                withAction(scene, action), notSettings())
                        .against(() -> Draft.mustRead(scene.absent(), Expectations.of(scene.reading())))));
        return new CaseProperty("POX-ACT-009", variants.toList());
    }

    private static XmlDocument withAction(Scene scene, String action) {
        return TreeEdits.inAccount(
                scene.absent(),
                account -> TreeEdits.inChild(account, "Action", element -> Element.text("Action", action)));
    }

    private static ExpectedGroup notSettings() {
        return ExpectedGroup.of(response -> response.add("Error", Expected.noneOf())
                .group("Account", account -> account.add("Action", Expected.noneOf("settings"))));
    }

    /** {@return a response with the drawn User or without it} */
    private static Reading reading(Scene scene, Consumer<GroupBuilder> account) {
        Reading alone = reading(account);
        Value user = scene.reading().response().first("User");
        return user == null || scene.choose(2) == 0
                ? alone
                : new Reading(new Group(List.of(
                        new Group.Member("User", user),
                        alone.response().members().get(0))));
    }

    private static Reading reading(Consumer<GroupBuilder> account) {
        return Reading.of(response -> response.group("Account", account));
    }

    /** Strict readers need it; whether redirects are read without it is asked elsewhere (POX-ACT-005). */
    private static GroupBuilder email(GroupBuilder account) {
        return account.text("AccountType", "email");
    }

    private static String pick(List<String> values, Scene scene) {
        return values.get(scene.choose(values.size(), 4));
    }

    private static List<String> each(List<String> beginnings, String between, List<String> ends) {
        return beginnings.stream()
                .flatMap(beginning -> ends.stream().map(end -> beginning + between + end))
                .toList();
    }
}
