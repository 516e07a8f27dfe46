package io.github.autodiscovertck.generators.safety;

import io.github.autodiscovertck.generators.property.CaseProperty;
import java.util.List;

/** The properties about what a document must not make a parser do. */
public final class SafetyProperties {

    private SafetyProperties() {}

    /** {@return the properties} */
    public static List<CaseProperty> all() {
        return List.of(
                ExternalEntityProperties.general(),
                ExternalEntityProperties.parameter(),
                ExpansionProperty.bounded(),
                DoctypeProperties.refused(),
                DoctypeProperties.kept(),
                LinkProperties.hints(),
                SizeProperties.depth(),
                SizeProperties.length(),
                LinkProperties.urls());
    }
}
