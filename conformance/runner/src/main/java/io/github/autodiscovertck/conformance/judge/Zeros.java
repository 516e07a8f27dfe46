package io.github.autodiscovertck.conformance.judge;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.element.ValueType;
import io.github.autodiscovertck.core.reading.Value;
import java.util.Set;

/** The values that uninitialized variables have in common languages. */
final class Zeros {

    private static final Set<String> TEXTS = Set.of("", "0", "false", "off");

    private Zeros() {}

    /**
     * {@return whether a value may be that of an uninitialized variable} Not "off" where absence means "on": that is
     * unsafe.
     */
    static boolean isZero(String name, Value value) {
        if (!(value instanceof Value.Text text) || !TEXTS.contains(text.text())) {
            return false;
        }
        PoxElement element = ElementTable.find(name);
        boolean meansOn = element != null && "on".equals(element.defaultValue());
        return text.text().isEmpty() || !meansOn || element.kind() != ValueType.ON_OFF;
    }
}
