package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Mistakes about where defaults apply, and what has none. */
final class DefaultMistakes {

    /** Invented values show wherever a response is looked at as a whole. */
    private static final String[] WHOLE_DOCUMENT = {
        "POX-DOC-013",
        "POX-DOC-017",
        "POX-NS-001",
        "POX-STR-002",
        "POX-STR-003",
        "POX-STR-005",
        "POX-TXT-012",
        "POX-UNK-005"
    };

    private DefaultMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("SMTPLast of an IMAP block counts for SMTP", SmtpLastOfImap::new, "POX-DEF-002")
                        .andSo("POX-SMTPLAST-022"),
                Mistake.of("a redirect has a block of defaults", BlockInRedirect::new, "POX-DEF-002")
                        .andSo("POX-ACT-004")
                        .andSo("POX-ACT-010", "POX-STR-008"),
                Mistake.of("an error has a block of defaults", BlockInError::new, "POX-DEF-002")
                        .andSo("POX-DOC-018"),
                Mistake.of("an absent Encryption is Auto", () -> new Invents("Encryption", "Auto"), "POX-DEF-003")
                        .andMaybe(WHOLE_DOCUMENT)
                        .andMaybe("POX-STR-010", "POX-TYPE-003", "POX-NS-006", "POX-DOC-017"),
                Mistake.of("an absent DirectoryPort is 389", () -> new Invents("DirectoryPort", "389"), "POX-DEF-003")
                        .andMaybe(WHOLE_DOCUMENT)
                        .andMaybe("POX-PORT-001")
                        .andMaybe("POX-STR-010", "POX-TYPE-003", "POX-NS-006", "POX-DOC-017"));
    }

    private static final class SmtpLastOfImap extends DomParser {
        @Override
        @Nullable Value whenAbsent(Element block) {
            Value byDefault = super.whenAbsent(block);
            return byDefault == null ? null : ofImap((Element) block.getParentNode(), byDefault);
        }

        private @Nullable Value ofImap(Element account, Value byDefault) {
            for (Element other : find(account, "Protocol")) {
                Element smtpLast = "IMAP".equals(textOf(other, "Type")) ? first(other, SMTP_LAST) : null;
                if (smtpLast != null) {
                    return value(smtpLast);
                }
            }
            return byDefault;
        }
    }

    private static final class BlockInRedirect extends DomParser {
        @Override
        void readTarget(Element account, PoxElement target, GroupBuilder values) {
            super.readTarget(account, target, values);
            values.group("Protocol", DefaultMistakes::addDefaults);
        }
    }

    private static final class BlockInError extends DomParser {
        @Override
        Reading read(Document document) {
            Reading reading = super.read(document);
            if (reading.response().first("Error") == null) {
                return reading;
            }
            Reading invented = Reading.of(values ->
                    values.group("Account", account -> account.group("Protocol", DefaultMistakes::addDefaults)));
            List<Group.Member> both = new ArrayList<>(reading.response().members());
            both.addAll(invented.response().members());
            return new Reading(new Group(both));
        }
    }

    private static void addDefaults(GroupBuilder block) {
        block.text("SSL", "on").text("SPA", "on").text("AuthRequired", "on");
    }

    private static final class Invents extends DomParser {
        private final String name;
        private final String value;

        Invents(String name, String value) {
            this.name = name;
            this.value = value;
        }

        @Override
        @Nullable Value whenAbsent(Element block, PoxElement element) {
            return element.name().equals(name) ? new Value.Text(value) : super.whenAbsent(block, element);
        }
    }
}
