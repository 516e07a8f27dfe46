package io.github.autodiscovertck.generators.writing;

import io.github.autodiscovertck.generators.property.CaseProperty;
import java.util.ArrayList;
import java.util.List;

/** The properties about notation that must not change the reading. */
public final class WritingProperties {

    private WritingProperties() {}

    /** {@return the properties} */
    public static List<CaseProperty> all() {
        List<CaseProperty> all = new ArrayList<>(MarkupProperties.all());
        all.add(PrefixProperty.get());
        all.add(TagProperty.get());
        all.add(EmptyTagProperty.get());
        all.add(PiecesProperty.get());
        return all;
    }
}
