package io.github.autodiscovertck.generators.document;

import io.github.autodiscovertck.generators.property.CaseProperty;
import java.util.ArrayList;
import java.util.List;

/** The properties about bytes, encodings and names. */
public final class DocumentProperties {

    private DocumentProperties() {}

    /** {@return the properties} */
    public static List<CaseProperty> all() {
        List<CaseProperty> all = new ArrayList<>(EncodingProperties.all());
        all.add(ContradictionProperty.get());
        all.addAll(NamespaceProperties.all());
        all.addAll(ResponseNamespaceProperties.all());
        return all;
    }
}
