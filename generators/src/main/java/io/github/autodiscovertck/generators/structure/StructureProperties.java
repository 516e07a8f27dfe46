package io.github.autodiscovertck.generators.structure;

import io.github.autodiscovertck.generators.property.CaseProperty;
import java.util.List;
import java.util.stream.Stream;

/** The properties about which elements appear where. */
public final class StructureProperties {

    private StructureProperties() {}

    /** {@return the properties} */
    public static List<CaseProperty> all() {
        return Stream.of(
                        BlockListProperties.all(),
                        SettingsProperties.all(),
                        List.of(RepeatedAnswerProperty.get(), StrayTextProperty.get()),
                        UnknownProperties.all(),
                        MapiProperties.all())
                .flatMap(List::stream)
                .toList();
    }
}
