package io.github.autodiscovertck.generators.outcome;

import io.github.autodiscovertck.generators.property.CaseProperty;
import java.util.ArrayList;
import java.util.List;

/** The properties about the outcome of a response: settings, a redirect or an error. */
public final class OutcomeProperties {

    private OutcomeProperties() {}

    /** {@return the properties} */
    public static List<CaseProperty> all() {
        List<CaseProperty> all = new ArrayList<>(RedirectProperties.all());
        all.addAll(ActionProperties.all());
        all.addAll(ErrorProperties.all());
        all.add(ErrorCodeProperty.get());
        return all;
    }
}
