package io.github.autodiscovertck.generators.structure;

import static io.github.autodiscovertck.generators.response.ResponseShape.ONLY_SMTP;
import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.CanonicalTree;
import java.util.List;

/** The properties about blocks and Action: settings have blocks, a redirect has none. */
final class SettingsProperties {

    private static final int NAMES = 64;

    private SettingsProperties() {}

    static List<CaseProperty> all() {
        return List.of(
                CaseProperty.of(
                        "POX-STR-007",
                        new Variant("no Protocol", ONLY_SMTP, context -> withoutBlocks(context)),
                        new Variant("no Protocol, with a User", ONLY_SMTP, context -> withoutBlocks(named(context)))),
                CaseProperty.of(
                        "POX-STR-008",
                        redirect("redirectAddr", "RedirectAddr", "bo@example.net"),
                        redirect("redirectUrl", "RedirectUrl", "https://example.com/autodiscover/autodiscover.xml")));
    }

    private static VariantContext named(VariantContext context) {
        String name = "Ana " + (1 + context.choose(NAMES));
        return context.withUser(user -> Blocks.withInOrder(user, "DisplayName", name));
    }

    private static CaseSpec withoutBlocks(VariantContext context) {
        Reading none = Blocks.replace(context.reading(), List.of());
        return CaseSpec.mustRefuse(CanonicalTree.of(none))
                .withControl(() -> CaseSpec.mustRead(context.document(), Expectations.of(context.reading())));
    }

    /**
     * The control is the response with Action settings, so that a parser which never reports a block proves nothing.
     */
    private static Variant redirect(String action, String target, String value) {
        return new Variant(action, SMTP, context -> {
            XmlDocument document = TreeEdits.inAccount(
                    context.document(), account -> withAction(account, action, Element.text(target, value)));
            return CaseSpec.mayRefuse(document, redirected(context, action, target, value))
                    .withControl(() -> CaseSpec.mustRead(context.document(), Expectations.of(context.reading())));
        });
    }

    private static Element withAction(Element account, String action, Element target) {
        Element redirecting = Element.text("Action", action);
        Element changed = TreeEdits.inChild(account, "Action", settings -> redirecting);
        return TreeEdits.insert(changed, changed.children().indexOf(redirecting) + 1, target);
    }

    private static ExpectedGroup redirected(VariantContext context, String action, String target, String value) {
        ExpectedGroup none = Expectations.of(Blocks.replace(context.reading(), List.of()));
        return Expectations.withAccountElement(
                Expectations.withAccountElement(none, "Action", Expected.exactly(action)),
                target,
                Expected.exactly(value));
    }
}
