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
 * @param parents the elements it stands in
 * @param kind what its text is
 * @param repeatable whether a reading carries it as an array
 * @param attributes the names of its documented attributes
 * @param values the documented values, for on/off elements and enumerations; empty where there is no list
 * @param fieldValues values that servers send and no source documents
 * @param attributeValues the documented values of its attributes, by name, where a source lists them
 * @param closed whether a value outside the documented ones is not a value of the element
 * @param range the numbers that it may hold, where its numbers are limited; null where they are not
 * @param defaultValue the value that absence stands for, where it is one fixed text; null where there is none
 * @param derivedDefault what absence stands for where that depends on something else, in words; null where it does not
 * @param types the values of {@code Type} that it is limited to; empty where no source limits it
 * @param inReference whether Microsoft's element reference has a page for it
 * @param fieldEvidence whether it is known only from what servers send
 * @param sources where the facts are stated
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
     * {@return whether this text may be reported where the element is absent} What its absence stands for; or off or false where
     * that is not stated: a type with two values has no third one for absence. That no other value is invented is a requirement of
     * its own (POX-DEF-003).
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

    /** {@return whether a reading carries it as a group of named values} */
    public boolean isGroup() {
        return isElementOnly() || !attributes.isEmpty();
    }
}
