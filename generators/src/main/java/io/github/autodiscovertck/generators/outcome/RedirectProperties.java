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
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.CanonicalTree;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The properties about Action and both kinds of redirect. */
final class RedirectProperties {

    private static final List<String> ADDRESSES = combinations(
            List.of("bo", "BoLi+mail", "b", "ana.maria", "o'neil", "a_b-c", "007"),
            "@",
            List.of("example.net", "sub.example.org", "example.com", "mail.example.net", "a-b.example.org"));
    private static final List<String> URLS = combinations(
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
    /** These make a redirect as long as the settings with the server at the same index. */
    private static final List<String> LONG_ADDRESSES = List.of(
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
                        withoutOptional("redirectAddr", "RedirectAddr", ADDRESSES),
                        withoutOptional("redirectUrl", "RedirectUrl", URLS)),
                CaseProperty.of("POX-ACT-006", withoutTarget("redirectUrl", "RedirectUrl", URLS)),
                CaseProperty.of("POX-ACT-007", withoutTarget("redirectAddr", "RedirectAddr", ADDRESSES)),
                bothTargets(),
                unknownActions());
    }

    /** The control is a redirect, so a parser that reports every response as settings proves nothing. */
    private static CaseSpec settings(VariantContext context) {
        return CaseSpec.mustRead(context.document(), Expectations.of(context.reading()))
                .withControl(() -> toAddress("").spec().apply(context));
    }

    /** As long as its control, so that a parser which tells redirects by their short length does not pass. */
    private static CaseSpec shortSettings(VariantContext context) {
        Reading settings = reading(account -> account.text("AccountType", "email")
                .text("Action", "settings")
                .group("Protocol", block -> block.text("Type", "SMTP")
                        .text("Server", SERVERS.get(context.choose(SERVERS.size())))
                        .text("Port", "587")
                        .text("LoginName", "bo")));
        Reading redirect = reading(account -> account.text("AccountType", "email")
                .text("Action", "redirectAddr")
                .text("RedirectAddr", LONG_ADDRESSES.get(context.choose(LONG_ADDRESSES.size()))));
        return CaseSpec.mustRead(CanonicalTree.of(settings), Expectations.of(settings))
                .withControl(() -> CaseSpec.mustRead(CanonicalTree.of(redirect), Expectations.of(redirect)));
    }

    private static Variant toAddress(String trait) {
        return redirect(trait, "redirectAddr", "RedirectAddr", ADDRESSES);
    }

    private static Variant toUrl(String trait) {
        return redirect(trait, "redirectUrl", "RedirectUrl", URLS);
    }

    private static Variant redirect(String trait, String action, String target, List<String> values) {
        return new Variant(trait, NONE, context -> {
            Reading reading = redirect(context, action, target, values);
            return CaseSpec.mustRead(CanonicalTree.of(reading), Expectations.of(reading));
        });
    }

    private static Reading redirect(VariantContext context, String action, String target, List<String> values) {
        return reading(context, account -> account.text("AccountType", "email")
                .text("Action", action)
                .text(target, pick(values, context)));
    }

    /**
     * A parser may report an error instead (POX-ACT-014), or reject the document; the control shows that it reads
     * settings.
     */
    private static Variant notSettings(String action, String target, List<String> values) {
        return new Variant(action, NONE, context -> {
            Reading reading = redirect(context, action, target, values);
            ExpectedGroup expected =
                    Expectations.withAccountElement(Expectations.of(reading), "Action", Expected.noneOf("settings"));
            return CaseSpec.mayRefuse(CanonicalTree.of(reading), expected).withControl(() -> shortSettings(context));
        });
    }

    /** The control is a complete redirect: if its target is lost as well, the omitted elements are not the cause. */
    private static Variant withoutOptional(String action, String target, List<String> values) {
        return new Variant(action, NONE, context -> {
            String value = pick(values, context);
            Reading bare = reading(account -> account.text("Action", action).text(target, value));
            Reading complete = Reading.of(response -> response.group("User", user -> user.text("DisplayName", "Ana"))
                    .group("Account", account -> account.text("AccountType", "email")
                            .text("Action", action)
                            .text(target, value)));
            return CaseSpec.mustRead(CanonicalTree.of(bare), Expectations.of(bare))
                    .withControl(() -> CaseSpec.mustRead(CanonicalTree.of(complete), Expectations.of(complete)));
        });
    }

    private static Variant withoutTarget(String action, String target, List<String> values) {
        return new Variant("no " + target, NONE, context -> {
            Reading without = reading(context, account -> email(account).text("Action", action));
            Reading with = reading(
                    context, account -> email(account).text("Action", action).text(target, pick(values, context)));
            return CaseSpec.mustRefuse(CanonicalTree.of(without))
                    .withControl(() -> CaseSpec.mustRead(CanonicalTree.of(with), Expectations.of(with)));
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
        return new Variant("Action " + action, NONE, context -> {
            Reading one = reading(
                    context, account -> email(account).text("Action", action).text(named, pick(values, context)));
            Reading both = reading(context, account -> email(account)
                    .text("Action", action)
                    .text(other, pick(otherValues, context))
                    .text(named, pick(values, context)));
            ExpectedGroup expected = ExpectedGroup.of(
                    response -> response.group("Account", account -> account.text("AccountType", "email")
                            .text("Action", action)
                            .text(named, pick(values, context))
                            .add(other, Expected.noneOf())));
            return CaseSpec.mayRefuse(CanonicalTree.of(both), expected)
                    .withControl(() -> CaseSpec.mustRead(CanonicalTree.of(one), Expectations.of(one)));
        });
    }

    /** No source defines an unknown Action, but it does not mean settings. */
    private static CaseProperty unknownActions() {
        Stream<Variant> variants = Stream.of("redirect", "none", "setting", "settingss", "error", "on", "email")
                .map(action -> new Variant("Action \"" + action + "\"", SMTP, context -> CaseSpec.mayRefuse(
                                withAction(context, action), notSettings())
                        .withControl(() -> CaseSpec.mustRead(context.document(), Expectations.of(context.reading())))));
        return new CaseProperty("POX-ACT-009", variants.toList());
    }

    private static XmlDocument withAction(VariantContext context, String action) {
        return TreeEdits.inAccount(
                context.document(),
                account -> TreeEdits.inChild(account, "Action", element -> Element.text("Action", action)));
    }

    private static ExpectedGroup notSettings() {
        return ExpectedGroup.of(response -> response.add("Error", Expected.noneOf())
                .group("Account", account -> account.add("Action", Expected.noneOf("settings"))));
    }

    /** {@return a response with the User of the context or without one} */
    private static Reading reading(VariantContext context, Consumer<GroupBuilder> account) {
        Reading bare = reading(account);
        Value user = context.reading().response().first("User");
        return user == null || context.choose(2) == 0
                ? bare
                : new Reading(new Group(List.of(
                        new Group.Member("User", user),
                        bare.response().members().get(0))));
    }

    private static Reading reading(Consumer<GroupBuilder> account) {
        return Reading.of(response -> response.group("Account", account));
    }

    /** Adds the AccountType that strict parsers need. POX-ACT-005 tests redirects without it. */
    private static GroupBuilder email(GroupBuilder account) {
        return account.text("AccountType", "email");
    }

    private static String pick(List<String> values, VariantContext context) {
        return values.get(context.choose(values.size(), 4));
    }

    private static List<String> combinations(List<String> beginnings, String between, List<String> ends) {
        return beginnings.stream()
                .flatMap(beginning -> ends.stream().map(end -> beginning + between + end))
                .toList();
    }
}
