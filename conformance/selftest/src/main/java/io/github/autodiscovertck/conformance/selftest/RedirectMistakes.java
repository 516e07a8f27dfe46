package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Mistakes about Action and both redirects. */
final class RedirectMistakes {

    private RedirectMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("Action settings is not reported", SettingsNotReported::new, "POX-ACT-001")
                        .andMaybe("POX-DOC-017"),
                Mistake.of("redirectAddr is not known", () -> new DoesNotKnow("redirectAddr"), "POX-ACT-002")
                        .andSo("POX-ACT-014"),
                Mistake.of("RedirectUrl is looked for as RedirectURL", RedirectUrlMisspelt::new, "POX-ACT-003")
                        .andSo("POX-ACT-006"),
                Mistake.of("a redirect is reported as an error", RedirectIsError::new, "POX-ACT-014")
                        .andSo("POX-ACT-002", "POX-ACT-003"),
                Mistake.of("a redirect without AccountType is refused", NeedsAccountType::new, "POX-ACT-005"),
                Mistake.of("a redirect without a target is accepted", NeedsNoTarget::new, "POX-ACT-006")
                        .andSo("POX-ACT-007"),
                Mistake.of("RedirectAddr counts, whatever Action says", RedirectAddrFirst::new, "POX-ACT-008"),
                Mistake.of("an Action that it does not know is settings", AnyActionIsSettings::new, "POX-ACT-009")
                        .andSo("POX-ACT-010"));
    }

    private static final class SettingsNotReported extends DomParser {
        @Override
        @Nullable Value name(PoxElement element, String text) {
            return element.name().equals("Action") && text.equals("settings") ? null : super.name(element, text);
        }
    }

    private static final class DoesNotKnow extends DomParser {
        private final String action;

        DoesNotKnow(String action) {
            this.action = action;
        }

        @Override
        boolean holdsSettings(@Nullable String found) {
            if (action.equals(found)) {
                throw new Refused(found + " is not supported");
            }
            return super.holdsSettings(found);
        }
    }

    /** As the library did whose own tests had the wrong spelling, too. */
    private static final class RedirectUrlMisspelt extends DomParser {
        @Override
        void readTarget(Element account, PoxElement target, GroupBuilder values) {
            if (!target.name().equals("RedirectUrl")) {
                super.readTarget(account, target, values);
            }
        }
    }

    private static final class RedirectIsError extends DomParser {
        @Override
        Reading read(Document document) {
            Reading reading = super.read(document);
            boolean redirect =
                    reading.response().first("Account") instanceof Group account && account.first("Protocol") == null;
            return redirect
                    ? Reading.of(response -> response.group("Error", error -> error.text("Message", "redirected")))
                    : reading;
        }
    }

    private static final class NeedsAccountType extends DomParser {
        @Override
        void readTarget(Element account, PoxElement target, GroupBuilder values) {
            if (first(account, "AccountType") == null) {
                throw new Refused("no AccountType");
            }
            super.readTarget(account, target, values);
        }
    }

    private static final class NeedsNoTarget extends DomParser {
        @Override
        void readTarget(Element account, PoxElement target, GroupBuilder values) {
            readElement(account, target, values);
        }
    }

    private static final class RedirectAddrFirst extends DomParser {
        @Override
        @Nullable String action(Element account) {
            String action = super.action(account);
            boolean redirect = "redirectUrl".equals(action) && first(account, "RedirectAddr") != null;
            return redirect ? "redirectAddr" : action;
        }
    }

    private static final class AnyActionIsSettings extends DomParser {
        @Override
        boolean holdsSettings(@Nullable String action) {
            return action == null || !action.startsWith("redirectA") && !action.startsWith("redirectU");
        }

        @Override
        @Nullable Value name(PoxElement element, String text) {
            boolean taken = element.name().equals("Action") && holdsSettings(text);
            return taken ? new Value.Text("settings") : super.name(element, text);
        }
    }
}
