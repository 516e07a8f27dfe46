package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.element.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An address at which a reading can carry a text.
 *
 * @param path the names from the response down to the value, as a reading has them
 * @param kind what the text is; the attributes hold names and numbers, no free text
 */
record ValueAddress(List<String> path, ValueType kind) {

    /** What the pages document in a Protocol of Internal and External; a block of the account has much more. */
    private static final Set<String> IN_NESTED_BLOCK = Set.of("Type", "ASUrl");

    private static final List<ValueAddress> ALL = collected();

    ValueAddress {
        path = List.copyOf(path);
    }

    /** {@return all of them, in the order of the element table} */
    static List<ValueAddress> all() {
        return ALL;
    }

    /** {@return the addresses of all of them, for a description} The text of an element with attributes has two. */
    static String[] claims() {
        return ALL.stream()
                .flatMap(address -> Stream.of(address.address(), String.join("/", address.path())))
                .distinct()
                .toArray(String[]::new);
    }

    /** {@return how a description and a requirement write it} */
    String address() {
        List<String> steps = name().equals(ElementTable.TEXT) ? path.subList(0, path.size() - 1) : path;
        return String.join("/", steps);
    }

    /** {@return the last name of the path} */
    String name() {
        return path.get(path.size() - 1);
    }

    /** {@return the names above the last one} */
    List<String> parent() {
        return path.subList(0, path.size() - 1);
    }

    /** {@return whether a document may have the element in several places} */
    boolean repeats() {
        return parent().contains("Protocol");
    }

    private static List<ValueAddress> collected() {
        List<ValueAddress> all = new ArrayList<>();
        collect(ElementTable.get(ElementTable.RESPONSE), List.of(), all);
        return List.copyOf(all);
    }

    private static void collect(PoxElement parent, List<String> path, List<ValueAddress> all) {
        boolean nested = path.contains("Internal") || path.contains("External");
        if (!(nested && parent.name().equals("Protocol"))) {
            parent.attributes()
                    .forEach(name -> all.add(new ValueAddress(and(path, "@" + name), ValueType.ENUMERATION)));
        }
        if (parent.isGroup() && !parent.isElementOnly()) {
            all.add(new ValueAddress(and(path, ElementTable.TEXT), parent.kind()));
        }
        for (PoxElement child : ElementTable.childrenOf(parent.name())) {
            boolean misplaced = child.name().equals("Error") && !path.isEmpty();
            boolean undocumented =
                    nested && parent.name().equals("Protocol") && !IN_NESTED_BLOCK.contains(child.name());
            if (misplaced || undocumented) {
                continue;
            }
            if (child.isGroup()) {
                collect(child, and(path, child.name()), all);
            } else {
                all.add(new ValueAddress(and(path, child.name()), child.kind()));
            }
        }
    }

    private static List<String> and(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }

    @Override
    public String toString() {
        return address();
    }
}
