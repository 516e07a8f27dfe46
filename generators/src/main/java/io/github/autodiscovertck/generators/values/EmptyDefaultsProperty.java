package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Variant;
import java.util.Map;

/**
 * The property about empty elements for which the documentation gives a default if no value is specified (POX-DEF-004).
 */
final class EmptyDefaultsProperty {

    private EmptyDefaultsProperty() {}

    static CaseProperty get() {
        return CaseProperty.of(
                "POX-DEF-004", empty("TTL", "1", "24"), empty("SSL", "on", "off"), empty("AuthRequired", "on", "off"));
    }

    private static Variant empty(String name, String byDefault, String plain) {
        ElementVariants element = ElementVariants.of(name, "SMTP", "IMAP", "POP3");
        Expected allowed = Expected.oneOfOrAbsent(new Value.Text(""), new Value.Text(byDefault), Expected.INVALID);
        return element.observing(
                element.open("", allowed, plain), "an empty " + name, Map.of("", "as sent", byDefault, "the default"));
    }
}
