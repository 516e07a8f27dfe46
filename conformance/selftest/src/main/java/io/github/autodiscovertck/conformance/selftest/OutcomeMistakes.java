package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Value;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Mistakes about what a response is: settings, a redirect, an error, or nothing of these. */
final class OutcomeMistakes {

    private OutcomeMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("settings may be empty", EmptySettings::new, "POX-STR-007"),
                Mistake.of("a redirect is reported with its blocks", BlocksInRedirects::new, "POX-STR-008")
                        .andSo("POX-ACT-010"),
                Mistake.of(
                        "an Action that is spelt otherwise asks for settings", AnyCaseIsSettings::new, "POX-ACT-010"),
                Mistake.of("of two Actions each wins in turn", TakesTurns::new, "POX-ACT-010"),
                Mistake.of("a RedirectAddr takes the blocks of settings", LosesBlocks::new, "POX-ACT-011"),
                Mistake.of("a RedirectAddr makes a redirect with settings", BothAtOnce::new, "POX-ACT-011"),
                Mistake.of("an ErrorCode is read up to its first letter", LeadingDigits::new, "POX-ERR-010"),
                Mistake.of("an ErrorCode that is no number crashes it", CrashesOnCode::new, "POX-ERR-010")
                        .andMaybe("POX-DOC-017"),
                Mistake.of("a Time that is none crashes it", CrashesOnTime::new, "POX-ERR-007"));
    }

    private static final class EmptySettings extends DomParser {
        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            if (!blocks.isEmpty()) {
                super.readBlocks(blocks, values);
            }
        }
    }

    /** But for SMTPLast, which nobody would act upon here. */
    private static final class BlocksInRedirects extends DomParser {
        private boolean settings;

        @Override
        void readAccount(Element account, GroupBuilder values) {
            settings = "settings".equals(action(account));
            super.readAccount(account, values);
            if (!settings && !find(account, "Protocol").isEmpty()) {
                readBlocks(find(account, "Protocol"), values);
            }
        }

        @Override
        @Nullable Value smtpLast(Element block) {
            return settings ? super.smtpLast(block) : null;
        }
    }

    private static final class AnyCaseIsSettings extends DomParser {
        @Override
        boolean holdsSettings(@Nullable String action) {
            boolean known = List.of("settings", "redirectaddr", "redirecturl")
                    .contains(String.valueOf(action).toLowerCase(Locale.ROOT));
            boolean asDocumented = List.of("redirectAddr", "redirectUrl").contains(String.valueOf(action));
            return known && !asDocumented || super.holdsSettings(action);
        }

        @Override
        boolean isTarget(String name, @Nullable String action) {
            return List.of("redirectAddr", "redirectUrl").contains(String.valueOf(action))
                    && super.isTarget(name, action);
        }
    }

    private static final class TakesTurns extends DomParser {
        private int turn;

        @Override
        @Nullable String action(Element account) {
            List<Element> actions = find(account, "Action");
            return actions.size() < 2 ? super.action(account) : trim(text(actions.get(turn++ % actions.size())));
        }
    }

    private static final class LosesBlocks extends DomParser {
        @Override
        void readAccount(Element account, GroupBuilder values) {
            if ("settings".equals(action(account)) && first(account, "RedirectAddr") != null) {
                values.text("Action", "settings");
            } else {
                super.readAccount(account, values);
            }
        }
    }

    private static final class BothAtOnce extends DomParser {
        @Override
        void readElement(Element parent, PoxElement element, GroupBuilder values) {
            Element target = first(parent, "RedirectAddr");
            if (element.name().equals("Action") && target != null && "settings".equals(action(parent))) {
                values.text("Action", "redirectAddr").text("RedirectAddr", text(target));
            } else {
                super.readElement(parent, element, values);
            }
        }
    }

    /** As PHP and JavaScript read numbers. */
    private static final class LeadingDigits extends DomParser {
        @Override
        @Nullable Value integer(PoxElement element, String text) {
            String digits = text.replaceAll("[^0-9].*", "");
            return element.name().equals("ErrorCode") && !digits.isEmpty()
                    ? new Value.Text(digits)
                    : super.integer(element, text);
        }
    }

    private static final class CrashesOnCode extends DomParser {
        @Override
        @Nullable Value integer(PoxElement element, String text) {
            return element.name().equals("ErrorCode")
                    ? new Value.Text(Long.toString(Long.parseLong(text)))
                    : super.integer(element, text);
        }
    }

    private static final class CrashesOnTime extends DomParser {
        @Override
        @Nullable String attribute(Element element, String name) {
            String text = super.attribute(element, name);
            if (text != null && name.equals("Time")) {
                LocalTime.parse(text);
            }
            return text;
        }
    }
}
