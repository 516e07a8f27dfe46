package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Mistakes about the on/off elements other than SMTPLast. */
final class OnOffMistakes {

    private OnOffMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("SSL that is absent is off", () -> new AbsentMeans("SSL", OFF), "POX-ONOFF-001")
                        .andMaybe(
                                "POX-DEF-003",
                                "POX-ONOFF-010",
                                "POX-TYPE-003",
                                "POX-DEF-002",
                                "POX-NS-006",
                                "POX-STR-002",
                                "POX-DOC-017"),
                Mistake.of("SPA that is absent is off", () -> new AbsentMeans("SPA", OFF), "POX-ONOFF-002")
                        .andMaybe(
                                "POX-DEF-003",
                                "POX-ONOFF-010",
                                "POX-TYPE-003",
                                "POX-DEF-002",
                                "POX-NS-006",
                                "POX-STR-002",
                                "POX-DOC-017"),
                Mistake.of("SPA off is not known", () -> new TextMeans("SPA", text -> "on"), "POX-ONOFF-003")
                        .andMaybe("POX-ONOFF-010"),
                Mistake.of(
                                "AuthRequired that is absent is off",
                                () -> new AbsentMeans("AuthRequired", OFF),
                                "POX-ONOFF-004")
                        .andMaybe(
                                "POX-DEF-003",
                                "POX-ONOFF-010",
                                "POX-TYPE-003",
                                "POX-DEF-002",
                                "POX-NS-006",
                                "POX-STR-002",
                                "POX-DOC-017"),
                Mistake.of(
                        "DomainRequired is always off",
                        () -> new TextMeans("DomainRequired", text -> "off"),
                        "POX-ONOFF-005"),
                Mistake.of(
                                "DomainRequired that is absent is on",
                                () -> new AbsentMeans("DomainRequired", ON),
                                "POX-ONOFF-006")
                        .andMaybe(
                                "POX-DEF-003",
                                "POX-ONOFF-010",
                                "POX-TYPE-003",
                                "POX-DEF-002",
                                "POX-NS-006",
                                "POX-STR-002",
                                "POX-DOC-017"),
                Mistake.of("UsePOPAuth is looked for as UsePopAuth", UsePopAuthMisspelt::new, "POX-ONOFF-007"),
                Mistake.of("UsePOPAuth that is absent is on", () -> new AbsentMeans("UsePOPAuth", ON), "POX-ONOFF-008")
                        .andMaybe("POX-DEF-003", "POX-NS-006", "POX-STR-002", "POX-DOC-017", "POX-TYPE-003"),
                Mistake.of("SSL is on unless it is off in lower case", OnUnlessOff::new, "POX-ONOFF-012"),
                Mistake.of(
                                "SSL is off unless it is on",
                                () -> new TextMeans("SSL", OnOffMistakes::onOrOff),
                                "POX-ONOFF-011")
                        .andSo("POX-DEF-004"),
                Mistake.of(
                        "true and 1 turn DomainRequired on",
                        () -> new TextMeans("DomainRequired", text -> text.matches("true|1") ? "on" : text),
                        "POX-ONOFF-011"));
    }

    private static String onOrOff(String text) {
        return text.toLowerCase(Locale.ROOT).equals("on") ? "on" : "off";
    }

    private static final Value ON = DomElements.ON;
    private static final Value OFF = DomElements.OFF;

    private static final class AbsentMeans extends DomParser {
        private final String name;
        private final Value value;

        AbsentMeans(String name, Value value) {
            this.name = name;
            this.value = value;
        }

        @Override
        @Nullable Value whenAbsent(Element block, PoxElement element) {
            return element.name().equals(name) ? value : super.whenAbsent(block, element);
        }
    }

    private static final class TextMeans extends DomParser {
        private final String name;
        private final UnaryOperator<String> meaning;

        TextMeans(String name, UnaryOperator<String> meaning) {
            this.name = name;
            this.meaning = meaning;
        }

        @Override
        @Nullable Value onOff(PoxElement element, String text) {
            return super.onOff(element, element.name().equals(name) ? meaning.apply(text) : text);
        }
    }

    private static final class OnUnlessOff extends DomParser {
        @Override
        @Nullable Value onOff(PoxElement element, String text) {
            boolean spelling = element.name().equals("SSL") && text.equalsIgnoreCase("off") && !text.equals("off");
            return spelling ? DomElements.ON : super.onOff(element, text);
        }
    }

    private static final class UsePopAuthMisspelt extends DomParser {
        @Override
        void readBlockChild(Element block, PoxElement child, GroupBuilder values) {
            if (!child.name().equals("UsePOPAuth")) {
                super.readBlockChild(block, child, values);
            }
        }
    }
}
