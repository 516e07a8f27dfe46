package io.github.autodiscovertck.generators.structure;

import static io.github.autodiscovertck.generators.response.ResponseShape.ONLY_SMTP;
import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Draft;
import io.github.autodiscovertck.generators.property.Expectations;
import io.github.autodiscovertck.generators.property.Scene;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.response.Blocks;
import io.github.autodiscovertck.generators.response.PlainTree;
import java.util.List;

/** The properties about blocks and the Action that calls for them: settings have some, a redirect has none. */
final class SettingsProperties {

    private static final int NAMES = 64;

    private SettingsProperties() {}

    static List<CaseProperty> all() {
        return List.of(
                CaseProperty.of(
                        "POX-STR-007",
                        new Variant("no Protocol", ONLY_SMTP, scene -> withoutBlocks(scene)),
                        new Variant("no Protocol, with a User", ONLY_SMTP, scene -> withoutBlocks(named(scene)))),
                CaseProperty.of(
                        "POX-STR-008",
                        redirect("redirectAddr", "RedirectAddr", "bo@example.net"),
                        redirect("redirectUrl", "RedirectUrl", "https://example.com/autodiscover/autodiscover.xml")));
    }

    private static Scene named(Scene scene) {
        String name = "Ana " + (1 + scene.choose(NAMES));
        return scene.withUser(user -> Blocks.withInOrder(user, "DisplayName", name));
    }

    private static Draft withoutBlocks(Scene scene) {
        Reading none = Blocks.replace(scene.reading(), List.of());
        return Draft.mustRefuse(PlainTree.of(none))
                .against(() -> Draft.mustRead(scene.absent(), Expectations.of(scene.reading())));
    }

    /** The twin is the response with Action settings, so that a parser which never reports a block shows nothing. */
    private static Variant redirect(String action, String target, String value) {
        return new Variant(action, SMTP, scene -> {
            XmlDocument document = TreeEdits.inAccount(
                    scene.absent(), account -> withAction(account, action, Element.text(target, value)));
            return Draft.mayRefuse(document, redirected(scene, action, target, value))
                    .against(() -> Draft.mustRead(scene.absent(), Expectations.of(scene.reading())));
        });
    }

    private static Element withAction(Element account, String action, Element target) {
        Element redirecting = Element.text("Action", action);
        Element changed = TreeEdits.inChild(account, "Action", settings -> redirecting);
        return TreeEdits.insert(changed, changed.children().indexOf(redirecting) + 1, target);
    }

    private static ExpectedGroup redirected(Scene scene, String action, String target, String value) {
        ExpectedGroup none = Expectations.of(Blocks.replace(scene.reading(), List.of()));
        return Expectations.withAccountElement(
                Expectations.withAccountElement(none, "Action", Expected.exactly(action)),
                target,
                Expected.exactly(value));
    }
}
