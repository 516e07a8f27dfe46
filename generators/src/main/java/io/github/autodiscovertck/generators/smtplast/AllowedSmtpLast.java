package io.github.autodiscovertck.generators.smtplast;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Value;
import java.util.Map;

/** What may be reported of SMTPLast where sources leave a choice, by what the catalogue gives as the bound. */
final class AllowedSmtpLast {

    static final Value ON = new Value.Text("on");
    static final Value OFF = new Value.Text("off");

    /** A value outside the documented set: flagged, dropped or taken as the default, but never on. */
    static final Expected NOT_ON = Expected.oneOfOrAbsent(OFF, Expected.INVALID);

    /** Whatever the element says, it is not judged here. */
    static final Expected ANYTHING = Expected.oneOfOrAbsent(ON, OFF, Expected.INVALID);

    /** A spelling of on that no source settles: read or flagged; dropping it would turn it into off. */
    static final Expected ON_OR_INVALID = Expected.oneOf(ON, Expected.INVALID);

    /** A spelling of off that no source settles: read, flagged or dropped. */
    static final Expected OFF_OR_INVALID = NOT_ON;

    /** How to say what was done with a value that is taken, flagged, dropped or refused. */
    static final Map<String, String> HANDLING = Map.of(
            "on", "taken as on",
            "off", "taken as off",
            "absent", "not reported",
            "invalid", "flagged as invalid",
            "refused", "document refused");

    private AllowedSmtpLast() {}

    /** {@return what is allowed for a spelling of a value that no source settles} */
    static Expected unsettled(boolean on) {
        return on ? ON_OR_INVALID : OFF_OR_INVALID;
    }

    /** {@return how to say what was done with a spelling of a value: as the value, as its opposite, or else} */
    static Map<String, String> handlingOf(boolean on, String asTheValue) {
        return Map.of(
                on ? "on" : "off",
                asTheValue,
                on ? "off" : "on",
                "taken as the opposite",
                "absent",
                "not reported",
                "invalid",
                "flagged as invalid",
                "refused",
                "document refused");
    }
}
