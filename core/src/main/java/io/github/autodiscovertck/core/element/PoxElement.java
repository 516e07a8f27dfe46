package io.github.autodiscovertck.core.element;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One element of the response format: a row of the {@link ElementTable}.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param name the name as the format spells it
 * @param parents the elements that may contain it
 * @param kind the type of its text
 * @param repeatable whether it may be repeated, so that a reading has an array
 * @param attributes the names of its documented attributes
 * @param values the documented values, for on/off elements and enumerations; empty where there is no list
 * @param fieldValues values that servers send but no source documents
 * @param attributeValues the documented values of its attributes, by name, where a source lists them
 * @param closed whether only the documented values are valid
 * @param range the allowed numbers; null if there is no limit
 * @param defaultValue the fixed text that absence means; null if there is none
 * @param derivedDefault in words, what absence means if it depends on something else; null if it does not
 * @param types the values of {@code Type} for which it is defined; empty if no source restricts it
 * @param inReference whether Microsoft's element reference has a page for it
 * @param fieldEvidence whether it is known only from what servers send
 * @param sources the sources of these facts
 */
public record PoxElement(
        String name,
        List<String> parents,
        ValueType kind,
        boolean repeatable,
        List<String> attributes,
        List<String> values,
        List<String> fieldValues,
        Map<String, List<String>> attributeValues,
        boolean closed,
        @Nullable NumberRange range,
        @Nullable String defaultValue,
        @Nullable String derivedDefault,
        List<String> types,
        boolean inReference,
        boolean fieldEvidence,
        List<String> sources) {

    public PoxElement {
        Objects.requireNonNull(name);
        Objects.requireNonNull(kind);
        parents = List.copyOf(parents);
        attributes = List.copyOf(attributes);
        values = List.copyOf(values);
        fieldValues = List.copyOf(fieldValues);
        attributeValues = Map.copyOf(attributeValues);
        types = List.copyOf(types);
        sources = List.copyOf(sources);
    }

    /**
     * {@return whether this text may be reported when the element is absent} These are the documented default and, if
     * none is documented, off or false: a type with two values has no third one for absence. POX-DEF-003 forbids any
     * other value.
     */
    public boolean absenceMayMean(String text) {
        return derivedDefault != null || text.equals(defaultValue == null ? valueOfUnset() : defaultValue);
    }

    private @Nullable String valueOfUnset() {
        return switch (kind) {
            case ON_OFF -> "off";
            case BOOLEAN -> "false";
            default -> null;
        };
    }

    /** {@return whether it holds child elements and no text} */
    public boolean isElementOnly() {
        return kind == ValueType.ELEMENT_ONLY;
    }

    /** {@return whether a reading reports it as a group of named values} */
    public boolean isGroup() {
        return isElementOnly() || !attributes.isEmpty();
    }
}
