package io.github.autodiscovertck.generators.property;

import io.github.autodiscovertck.core.element.ElementTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The equivalent forms of a list of authentication methods: a set of constants has no order, letter case or white
 * space.
 */
final class MethodForms {

    private static final List<String> KNOWN =
            ElementTable.get("OWAUrl").attributeValues().get("AuthenticationMethod");

    private MethodForms() {}

    static Stream<String> of(String sent) {
        if (KNOWN.contains(sent)) {
            return Stream.of();
        }
        List<String> methods = List.of(sent.strip().split("\\s*,\\s*"));
        List<String> constants = methods.stream().map(MethodForms::constant).toList();
        return Stream.of(methods, constants)
                .flatMap(list -> orders(list).stream())
                .flatMap(list -> Stream.of(String.join(", ", list), String.join(",", list)));
    }

    private static String constant(String method) {
        return KNOWN.stream().filter(method::equalsIgnoreCase).findFirst().orElse(method);
    }

    private static List<List<String>> orders(List<String> methods) {
        if (methods.isEmpty()) {
            return List.of(List.of());
        }
        List<List<String>> orders = new ArrayList<>();
        for (int i = 0; i < methods.size(); i++) {
            List<String> others = new ArrayList<>(methods);
            String first = others.remove(i);
            for (List<String> rest : orders(others)) {
                List<String> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }
}
