package io.github.autodiscovertck.generators.outcome;

import static io.github.autodiscovertck.generators.response.ResponseShape.ONLY_SMTP;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.core.tree.XmlNode;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The properties about an Action that is unclear or contradicts the elements next to it. */
final class ActionProperties {

    private static final String ACTION = "Action";
    private static final String ADDRESS = "bo@example.net";
    private static final Element ADDR = Element.text("RedirectAddr", ADDRESS);
    private static final Element URL = Element.text("RedirectUrl", "https://example.com/autodiscover/autodiscover.xml");
    private static final Map<String, String> PHRASES =
            Map.of("SMTP", "settings", "absent", "no settings", "refused", "document refused");

    private ActionProperties() {}

    static List<CaseProperty> all() {
        return List.of(
                CaseProperty.of(
                        "POX-ACT-010",
                        open("no Action"),
                        open("an empty Action", action("")),
                        both("settings in front of redirectAddr", action("settings"), action("redirectAddr"), ADDR),
                        both("redirectAddr in front of settings", action("redirectAddr"), ADDR, action("settings")),
                        open("Settings", action("Settings")),
                        open("SETTINGS", action("SETTINGS")),
                        open("white space around settings", action(" settings ")),
                        redirect("RedirectAddr", action("RedirectAddr"), ADDR),
                        redirect("redirectaddr", action("redirectaddr"), ADDR),
                        redirect("RedirectUrl", action("RedirectUrl"), URL),
                        redirect("REDIRECTURL", action("REDIRECTURL"), URL),
                        redirect("white space around redirectAddr", action("\n redirectAddr "), ADDR)),
                CaseProperty.of(
                        "POX-ACT-011",
                        withRedirectAddr("RedirectAddr behind Action", action("settings"), ADDR),
                        withRedirectAddr("RedirectAddr in front of Action", ADDR, action("settings"))));
    }

    private static Element action(String text) {
        return Element.text(ACTION, text);
    }

    /** A parser may treat such a response as settings, as no settings, or reject it, but it must not mix these. */
    private static Variant open(String trait, Element... inPlaceOfAction) {
        return open(trait, context -> Expectations.of(context.reading()), inPlaceOfAction);
    }

    /** A parser that reports the blocks of a redirect may omit elements that only apply to settings. */
    private static Variant both(String trait, Element... inPlaceOfAction) {
        return open(
                trait,
                context -> Expectations.of(
                        context.reading(), context.target(), VariantContext.SMTP_LAST, Expected.noneOf()),
                inPlaceOfAction);
    }

    private static Variant open(
            String trait, Function<VariantContext, ExpectedGroup> settings, Element... inPlaceOfAction) {
        return new Variant(trait, ONLY_SMTP, context -> CaseSpec.mayRefuse(
                        with(context, inPlaceOfAction),
                        Expectations.withAccountElement(settings.apply(context), ACTION, Expected.noneOf()))
                .or(withoutBlocks(context, Expected.noneOf()))
                .withControl(() -> settings(context))
                .twice()
                .observing(trait, "Account/Protocol[0]/Type", PHRASES));
    }

    /** Whatever a parser takes such an Action for, it does not request settings. */
    private static Variant redirect(String trait, Element... inPlaceOfAction) {
        return new Variant(trait, ONLY_SMTP, context -> CaseSpec.mayRefuse(
                        with(context, inPlaceOfAction), withoutBlocks(context, Expected.noneOf("settings")))
                .withControl(() -> settings(context))
                .observing(
                        "a redirect in other letter case or with white space",
                        "Account/Action",
                        Map.of("absent", "without its Action", "refused", "document refused")));
    }

    /** Settings and a redirect are both correct, but a mixture of the two is not. */
    private static Variant withRedirectAddr(String trait, Element... inPlaceOfAction) {
        Expected address = Expected.exactly(ADDRESS);
        Expected redirectOrAsSent = Expected.oneOf(new Value.Text("redirectAddr"), new Value.Text("settings"));
        return new Variant(trait, ONLY_SMTP, context -> CaseSpec.mayRefuse(
                        with(context, inPlaceOfAction),
                        Expectations.withAccountElement(
                                Expectations.of(context.reading()),
                                "RedirectAddr",
                                Expected.oneOfOrAbsent(new Value.Text(ADDRESS))))
                .or(Expectations.withAccountElement(withoutBlocks(context, redirectOrAsSent), "RedirectAddr", address))
                .withControl(() -> settings(context))
                .observing("RedirectAddr beside Action settings", "Account/Protocol[0]/Type", PHRASES));
    }

    private static CaseSpec settings(VariantContext context) {
        return CaseSpec.mustRead(context.document(), Expectations.of(context.reading()));
    }

    private static ExpectedGroup withoutBlocks(VariantContext context, Expected action) {
        ExpectedGroup none = Expectations.of(Blocks.replace(context.reading(), List.of()));
        return Expectations.withAccountElement(none, ACTION, action);
    }

    private static XmlDocument with(VariantContext context, Element... inPlaceOfAction) {
        return TreeEdits.inAccount(
                context.document(),
                account -> account.withChildren(account.children().stream()
                        .flatMap(child -> isAction(child) ? Stream.of(inPlaceOfAction) : Stream.of(child))
                        .toList()));
    }

    private static boolean isAction(XmlNode node) {
        return node instanceof Element element && element.name().equals(ACTION);
    }
}
