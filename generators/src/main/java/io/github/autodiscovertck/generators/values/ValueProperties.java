package io.github.autodiscovertck.generators.values;

import io.github.autodiscovertck.generators.property.CaseProperty;
import java.util.List;
import java.util.stream.Stream;

/** The properties about the values of elements other than SMTPLast. */
public final class ValueProperties {

    private ValueProperties() {}

    /** {@return the properties} */
    public static List<CaseProperty> all() {
        return Stream.of(
                        SwitchProperties.all(),
                        List.of(UsePopAuthProperty.get(), SwitchSpellingProperty.get(), ExampleSpellingProperty.get()),
                        NameProperties.all(),
                        EncryptionProperties.all(),
                        TypeProperties.all(),
                        NumberProperties.all(),
                        PortProperties.all(),
                        TextProperties.all(),
                        List.of(MisplacedProperty.get(), AbsentOnlineProperty.get(), EmptyDefaultsProperty.get()),
                        List.of(SwitchDefaultsProperty.get(), BlockDefaultsProperty.get(), NoDefaultProperty.get()))
                .flatMap(List::stream)
                .toList();
    }
}
