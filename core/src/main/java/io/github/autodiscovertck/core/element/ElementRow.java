package io.github.autodiscovertck.core.element;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Builds a row of the table. A row states only what differs from the defaults. */
final class ElementRow {

    private final String name;
    private final ValueType kind;
    private List<String> parents = List.of();
    private List<String> attributes = List.of();
    private List<String> values = List.of();
    private List<String> fieldValues = List.of();
    private Map<String, List<String>> attributeValues = Map.of();
    private List<String> types = List.of();
    private List<String> sources = List.of();
    private @Nullable NumberRange range;
    private @Nullable String defaultValue;
    private @Nullable String derivedDefault;
    private boolean closed;
    private boolean repeatable;
    private boolean inReference = true;
    private boolean fieldEvidence;

    private ElementRow(String name, ValueType kind) {
        this.name = name;
        this.kind = kind;
    }

    static ElementRow row(String name, ValueType kind) {
        return new ElementRow(name, kind);
    }

    static List<PoxElement> build(ElementRow... rows) {
        return Stream.of(rows).map(ElementRow::toElement).toList();
    }

    ElementRow in(String... names) {
        parents = List.of(names);
        return this;
    }

    ElementRow attributes(String... names) {
        attributes = List.of(names);
        return this;
    }

    ElementRow repeatable() {
        repeatable = true;
        return this;
    }

    ElementRow values(String... documented) {
        values = List.of(documented);
        return this;
    }

    /** Adds values that servers send but no source documents. */
    ElementRow fieldValues(String... seen) {
        fieldValues = List.of(seen);
        return this;
    }

    ElementRow attributeValues(String attribute, String... documented) {
        attributeValues = Map.of(attribute, List.of(documented));
        return this;
    }

    /** Declares that only the documented values are valid. */
    ElementRow closed() {
        closed = true;
        return this;
    }

    ElementRow range(long least, long greatest) {
        range = new NumberRange(least, greatest);
        return this;
    }

    ElementRow derivedDefault(String inWords) {
        derivedDefault = inWords;
        return this;
    }

    ElementRow defaultValue(String value) {
        defaultValue = value;
        return this;
    }

    ElementRow types(String... typeValues) {
        types = List.of(typeValues);
        return this;
    }

    ElementRow undocumented() {
        inReference = false;
        return this;
    }

    /** Declares that no document describes the element: it is known only because servers send it. */
    ElementRow fieldEvidence() {
        fieldEvidence = true;
        return this;
    }

    ElementRow sources(String... labels) {
        sources = List.of(labels);
        return this;
    }

    private PoxElement toElement() {
        return new PoxElement(
                name,
                parents,
                kind,
                repeatable,
                attributes,
                values,
                fieldValues,
                attributeValues,
                closed,
                range,
                defaultValue,
                derivedDefault,
                types,
                inReference,
                fieldEvidence,
                sources);
    }
}
