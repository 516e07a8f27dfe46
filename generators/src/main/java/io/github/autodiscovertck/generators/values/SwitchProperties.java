package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Variant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The properties about the on/off elements other than SMTPLast, each with its own default. */
final class SwitchProperties {

    private static final String[] MAIL = {"SMTP", "IMAP", "POP3"};
    private static final List<String> OTHER_WORDS =
            List.of("true", "false", "1", "0", "yes", "no", "enabled", "TLS", "STARTTLS", "once", "none", "onn", "of");
    private static final Value ON = new Value.Text("on");
    private static final Value OFF = new Value.Text("off");

    private SwitchProperties() {}

    static List<CaseProperty> all() {
        return List.of(
                onAndOff("POX-ONOFF-001", "SSL", "on"),
                CaseProperty.of(
                        "POX-ONOFF-002", mail("SPA").reported("on"), mail("SPA").absent(new Expected.DefaultOf("on"))),
                CaseProperty.of("POX-ONOFF-003", mail("SPA").reported("off")),
                onAndOff("POX-ONOFF-004", "AuthRequired", "on"),
                CaseProperty.of(
                        "POX-ONOFF-005",
                        mail("DomainRequired").reported("on"),
                        mail("DomainRequired").reported("off")),
                CaseProperty.of("POX-ONOFF-006", mail("DomainRequired").absent(new Expected.DefaultOf("off"))),
                CaseProperty.of(
                        "POX-ONOFF-007",
                        ElementVariants.of("UsePOPAuth", "SMTP").reported("on"),
                        ElementVariants.of("UsePOPAuth", "SMTP").reported("off")),
                CaseProperty.of(
                        "POX-ONOFF-008",
                        ElementVariants.of("UsePOPAuth", "SMTP").absentWithControl(Expected.noneOf("on"), "on")),
                otherWords(),
                writtenOff());
    }

    private static ElementVariants mail(String name) {
        return ElementVariants.of(name, MAIL);
    }

    private static CaseProperty onAndOff(String requirement, String name, String absence) {
        return CaseProperty.of(
                requirement,
                mail(name).reported("on"),
                mail(name).reported("off"),
                mail(name).absent(new Expected.DefaultOf(absence)));
    }

    /** The published example is an EXPR block. */
    private static CaseProperty writtenOff() {
        ElementVariants ssl = ElementVariants.of("SSL", "EXPR", "EXCH", "SMTP", "IMAP", "POP3");
        return CaseProperty.of(
                "POX-ONOFF-012",
                ssl.observing(
                        ssl.open("Off", Expected.noneOf("on"), "off"),
                        "SSL written Off",
                        Map.of("off", "taken as off", "Off", "kept as sent")));
    }

    /**
     * A parser may use the default for an invalid value, so only the other value shows that it misread a word. SPA is
     * excluded: its page defines only on, so off may mean anything else, and on is its default.
     */
    private static CaseProperty otherWords() {
        List<Variant> variants = new ArrayList<>();
        for (String word : OTHER_WORDS) {
            for (String name : List.of("SSL", "AuthRequired")) {
                variants.add(mail(name).open(word, Expected.oneOfOrAbsent(ON, Expected.INVALID), "on"));
            }
            variants.add(mail("DomainRequired").open(word, Expected.oneOfOrAbsent(OFF, Expected.INVALID), "off"));
            variants.add(ElementVariants.of("UsePOPAuth", "SMTP")
                    .open(word, Expected.oneOfOrAbsent(OFF, Expected.INVALID), "off"));
        }
        return new CaseProperty("POX-ONOFF-011", variants);
    }
}
