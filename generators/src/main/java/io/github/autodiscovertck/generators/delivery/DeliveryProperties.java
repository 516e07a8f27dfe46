package io.github.autodiscovertck.generators.delivery;

import io.github.autodiscovertck.generators.property.CaseProperty;
import java.util.List;

/** The properties about how documents are delivered to a parser. */
public final class DeliveryProperties {

    private DeliveryProperties() {}

    /** {@return the properties} */
    public static List<CaseProperty> all() {
        return List.of(ArrivalProperty.get(), SequenceProperty.get(), ThreadsProperty.get());
    }
}
