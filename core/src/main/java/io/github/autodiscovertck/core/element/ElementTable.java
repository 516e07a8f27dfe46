package io.github.autodiscovertck.core.element;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Knows which elements the response format has and where each may appear. The reader, generators, judge, JSON code and
 * documentation all use this one table.
 *
 * <p>Safe for use by several threads.
 */
public final class ElementTable {

    /** The element that is the root of all addresses and readings. */
    public static final String RESPONSE = "Response";

    /** The name under which a reading reports the text of an element that has attributes. */
    public static final String TEXT = "value";

    private static final Map<String, PoxElement> BY_NAME = byName();
    private static final Map<String, List<PoxElement>> CHILDREN = children();
    private static final Map<String, Map<String, PoxElement>> CHILDREN_BY_NAME = childrenByName();
    private static final Map<String, Set<String>> REPORTABLE = reportable();

    private ElementTable() {}

    /**
     * {@return every element of the response format, in the order of the reference} A name that means different
     * elements in different parents is listed once for each.
     */
    public static List<PoxElement> all() {
        return ElementRows.ALL;
    }

    /**
     * {@return the element of this name, or null if the format has none} If a name means two elements, this returns the
     * one in a Protocol block; {@link #findChild} tells them apart. Two such elements always agree on whether they are
     * groups and whether they are repeatable.
     */
    public static @Nullable PoxElement find(String name) {
        return BY_NAME.get(name);
    }

    /**
     * {@return the element of this name}
     *
     * @throws IllegalArgumentException if the format has none
     */
    public static PoxElement get(String name) {
        PoxElement element = BY_NAME.get(name);
        if (element == null) {
            throw new IllegalArgumentException("the response format has no element " + name);
        }
        return element;
    }

    /** {@return the elements that may appear in this one; empty if the format does not have this name} */
    public static List<PoxElement> childrenOf(String parent) {
        return CHILDREN.getOrDefault(parent, List.of());
    }

    /** {@return the element of this name that may appear in this parent, or null if the format has none there} */
    public static @Nullable PoxElement findChild(String parent, String name) {
        return CHILDREN_BY_NAME.getOrDefault(parent, Map.of()).get(name);
    }

    /**
     * Checks that a reading may have a name at this position.
     *
     * @param parent the name of the surrounding element, {@link #RESPONSE} at the top
     * @param name an element's name, {@code @Name} for an attribute, or {@link #TEXT}
     * @throws IllegalArgumentException if it may not; the message lists the names that are allowed there
     */
    public static void requireReportable(@Nullable String parent, String name) {
        Set<String> names = REPORTABLE.getOrDefault(parent, Set.of());
        if (!names.contains(name)) {
            throw new IllegalArgumentException(
                    "a reading has no \"" + name + "\" in " + parent + "; it may have " + String.join(", ", names));
        }
    }

    private static Map<String, PoxElement> byName() {
        Map<String, PoxElement> byName = new LinkedHashMap<>();
        ElementRows.ALL.forEach(element -> byName.putIfAbsent(element.name(), element));
        return byName;
    }

    private static Map<String, List<PoxElement>> children() {
        Map<String, List<PoxElement>> children = new HashMap<>();
        for (PoxElement parent : ElementRows.ALL) {
            children.put(
                    parent.name(),
                    ElementRows.ALL.stream()
                            .filter(child -> child.parents().contains(parent.name()))
                            .toList());
        }
        return children;
    }

    private static Map<String, Map<String, PoxElement>> childrenByName() {
        Map<String, Map<String, PoxElement>> byParent = new HashMap<>();
        CHILDREN.forEach((parent, children) -> {
            Map<String, PoxElement> byName = new HashMap<>();
            children.forEach(child -> byName.put(child.name(), child));
            byParent.put(parent, byName);
        });
        return byParent;
    }

    /** Errors are reported at the top, wherever they appear in the document (process protocol, "response"). */
    private static Map<String, Set<String>> reportable() {
        Map<String, Set<String>> reportable = new HashMap<>();
        for (PoxElement parent : ElementRows.ALL) {
            Set<String> names = new LinkedHashSet<>();
            parent.attributes().forEach(attribute -> names.add("@" + attribute));
            if (parent.isGroup() && !parent.isElementOnly()) {
                names.add(TEXT);
            }
            childrenOf(parent.name()).forEach(child -> names.add(child.name()));
            if (!parent.name().equals(RESPONSE)) {
                names.remove("Error");
            }
            reportable.put(parent.name(), names);
        }
        return reportable;
    }
}
