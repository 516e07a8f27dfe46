package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.generators.property.CaseProperty;
import java.util.List;
import java.util.stream.Stream;

/** The properties about the values of elements other than SMTPLast. */
public final class ValueProperties {

    private ValueProperties() {}

    /** {@return the properties} */
    public static List<CaseProperty> all() {
        return Stream.of(SwitchProperties.all(), NameProperties.all(), NumberProperties.all(), TextProperties.all())
                .flatMap(List::stream)
                .toList();
    }
}
