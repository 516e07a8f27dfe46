package io.github.autodiscovertck.generators.smtplast;

import static io.github.autodiscovertck.generators.response.ResponseShape.SMTP;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.tree.Element;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.CaseSpec;
import io.github.autodiscovertck.generators.property.TreeEdits;
import io.github.autodiscovertck.generators.property.Variant;
import io.github.autodiscovertck.generators.property.VariantContext;
import io.github.autodiscovertck.generators.response.Blocks;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The property about SMTPLast in a response without settings (POX-SMTPLAST-024). The control is the same response with
 * Action settings, so that a parser which never reports the block proves nothing.
 */
final class NoSettingsProperty {

    private static final Element ERROR =
            Element.of("Error", Element.text("ErrorCode", "500"), Element.text("Message", "The address is unknown"));

    private NoSettingsProperty() {}

    static CaseProperty get() {
        return CaseProperty.of(
                "POX-SMTPLAST-024",
                redirect("redirectAddr", "RedirectAddr", "bo@example.net"),
                redirect("redirectUrl", "RedirectUrl", "https://autodiscover.example.net/autodiscover.xml"),
                variant(
                        "Error under Response",
                        document -> TreeEdits.inAccount(
                                TreeEdits.inResponse(document, response -> TreeEdits.insert(response, 0, ERROR)),
                                NoSettingsProperty::withoutAction),
                        account -> {}),
                variant(
                        "Error in place of Action",
                        document -> TreeEdits.inAccount(
                                document, account -> TreeEdits.inChild(account, "Action", action -> ERROR)),
                        account -> {}));
    }

    /** Removes Action, because another requirement covers an Error next to settings (POX-ERR-009). */
    private static Element withoutAction(Element account) {
        return account.withChildren(account.children().stream()
                .filter(child ->
                        !(child instanceof Element element && element.name().equals("Action")))
                .toList());
    }

    private static Variant redirect(String action, String target, String value) {
        return variant(
                "Action " + action,
                document -> TreeEdits.inAccount(
                        document, account -> withRedirect(account, action, Element.text(target, value))),
                account -> account.text("Action", action).text(target, value));
    }

    private static Element withRedirect(Element account, String action, Element target) {
        Element changed = TreeEdits.inChild(account, "Action", settings -> Element.text("Action", action));
        int behindAction = changed.children().indexOf(Element.text("Action", action)) + 1;
        return TreeEdits.insert(changed, behindAction, target);
    }

    private static Variant variant(
            String trait, UnaryOperator<XmlDocument> change, Consumer<ExpectedGroup.Builder> account) {
        return new Variant(trait, SMTP, context -> CaseSpec.mayRefuse(
                        change.apply(context.withSmtpLast("on")), withoutSettings(context.reading(), account))
                .withControl(() -> context.caseWithSmtpLast("on")));
    }

    /** Blocks may be reported or not, but SMTPLast must not be on in any of them. */
    private static ExpectedGroup withoutSettings(Reading reading, Consumer<ExpectedGroup.Builder> account) {
        int blocks = Blocks.of(reading).size();
        return ExpectedGroup.of(response -> response.group("Account", group -> {
            account.accept(group);
            for (int i = 0; i < blocks; i++) {
                group.add(
                        "Protocol",
                        new ExpectedGroup(
                                List.of(new ExpectedGroup.Member(VariantContext.SMTP_LAST, Expected.noneOf("on"))),
                                true));
            }
        }));
    }
}
