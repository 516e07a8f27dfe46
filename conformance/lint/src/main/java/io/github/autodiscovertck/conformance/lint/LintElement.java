package io.github.autodiscovertck.conformance.lint;

import io.github.autodiscovertck.core.element.PoxElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of a document that the format knows; other elements are not kept. Not safe for use by several threads. */
final class LintElement {

    private static final String RESPONSE = "Response";

    private final PoxElement row;
    private final @Nullable LintElement parent;
    private final String namespace;
    private final SourcePosition place;
    private final int index;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<LintElement> children = new ArrayList<>();
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private boolean childInValue;

    LintElement(PoxElement row, @Nullable LintElement parent, String namespace, SourcePosition place) {
        this.row = row;
        this.parent = parent;
        this.namespace = namespace;
        this.place = place;
        this.index = parent == null ? 1 : parent.counts.merge(row.name(), 1, Integer::sum);
        if (parent != null) {
            parent.children.add(this);
        }
    }

    PoxElement row() {
        return row;
    }

    String name() {
        return row.name();
    }

    String namespace() {
        return namespace;
    }

    SourcePosition place() {
        return place;
    }

    String sources() {
        return String.join("; ", row.sources());
    }

    @Nullable LintElement parent() {
        return parent;
    }

    /** {@return the position among its siblings of the same name, from 1} */
    int index() {
        return index;
    }

    boolean isIn(String name) {
        return parent != null && parent.name().equals(name);
    }

    List<LintElement> children() {
        return children;
    }

    List<LintElement> all(String name) {
        return children.stream().filter(child -> child.name().equals(name)).toList();
    }

    @Nullable LintElement first(String name) {
        for (LintElement child : children) {
            if (child.name().equals(name)) {
                return child;
            }
        }
        return null;
    }

    Map<String, String> attributes() {
        return attributes;
    }

    void attribute(String name, String value) {
        attributes.put(name, value);
    }

    void addText(String more) {
        text.append(more);
    }

    String text() {
        return text.toString();
    }

    /** {@return the text without the white space around it} */
    String token() {
        return XmlText.trim(text());
    }

    void childInValue() {
        childInValue = true;
    }

    boolean hasChildInValue() {
        return childInValue;
    }

    /** {@return the address below Response; a repeated element has its index} */
    String path() {
        Deque<String> steps = new ArrayDeque<>();
        steps.push(step());
        for (LintElement above = parent; above != null && above.parent != null; above = above.parent) {
            if (!above.name().equals(RESPONSE)) {
                steps.push(above.step());
            }
        }
        return String.join("/", steps);
    }

    private String step() {
        return row.repeatable() || index > 1 ? row.name() + "[" + index + "]" : row.name();
    }
}
