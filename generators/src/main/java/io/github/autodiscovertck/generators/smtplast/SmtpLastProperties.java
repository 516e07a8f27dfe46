package io.github.autodiscovertck.generators.smtplast;

import io.github.autodiscovertck.generators.property.CaseProperty;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All properties about SMTPLast: one for each requirement POX-SMTPLAST-001 to POX-SMTPLAST-027, and the one about
 * unknown wrappers, POX-UNK-002.
 */
public final class SmtpLastProperties {

    private SmtpLastProperties() {}

    /** {@return the properties, by requirement id} */
    public static List<CaseProperty> all() {
        return Stream.of(
                        ValueProperties.all(),
                        WritingProperties.all(),
                        PlaceProperties.all(),
                        BlockProperties.all(),
                        List.of(OtherTypeProperty.get(), NoSettingsProperty.get()))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(CaseProperty::requirement))
                .toList();
    }
}
