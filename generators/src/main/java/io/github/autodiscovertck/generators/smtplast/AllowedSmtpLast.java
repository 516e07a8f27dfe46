package io.github.autodiscovertck.generators.smtplast;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Value;
import java.util.Map;

/** What may be reported for SMTPLast where the sources leave a choice, within the bounds that the catalogue states. */
final class AllowedSmtpLast {

    static final Value ON = new Value.Text("on");
    static final Value OFF = new Value.Text("off");

    /** For a value outside the documented set: flagged, dropped or replaced by the default, but never on. */
    static final Expected NOT_ON = Expected.oneOfOrAbsent(OFF, Expected.INVALID);

    /** Any value is correct; it is not judged here. */
    static final Expected ANYTHING = Expected.oneOfOrAbsent(ON, OFF, Expected.INVALID);

    /** For a spelling of on that no source settles: read or flagged. Dropping it would turn it into off. */
    static final Expected ON_OR_INVALID = Expected.oneOf(ON, Expected.INVALID);

    /** For a spelling of off that no source settles: read, flagged or dropped. */
    static final Expected OFF_OR_INVALID = NOT_ON;

    /** How to describe the handling of a value. */
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

    /**
     * {@return how to describe the handling of an unusual spelling of a value}
     *
     * @param on whether it is a spelling of on
     * @param asTheValue the description of a parser that reads it as the value
     */
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
