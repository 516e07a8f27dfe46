package io.github.autodiscovertck.generators.structure;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The forms in which a list of authentication methods may be reported. */
final class MethodLists {

    private static final List<String> DOCUMENTED = List.of("WindowsIntegrated", "FBA", "NTLM", "Digest", "Basic");

    private MethodLists() {}

    /**
     * {@return what is expected where this list was sent} A set of constants has its own order, spacing and letter
     * case. Even the reference spells the names differently from its examples.
     */
    static Expected of(String sent) {
        Set<String> lists = new LinkedHashSet<>(List.of(sent));
        for (UnaryOperator<String> spelling : spellings()) {
            List<String> names =
                    List.of(sent.split(", *")).stream().map(spelling).toList();
            for (List<String> order : orders(names)) {
                lists.add(String.join(",", order));
                lists.add(String.join(", ", order));
                lists.add(String.join(" ", order));
            }
        }
        return Expected.oneOf(lists.stream().map(Value.Text::new).toArray(Value[]::new));
    }

    private static List<UnaryOperator<String>> spellings() {
        return List.of(
                UnaryOperator.identity(),
                MethodLists::documented,
                name -> name.toLowerCase(Locale.ROOT),
                name -> name.toUpperCase(Locale.ROOT));
    }

    private static String documented(String name) {
        return DOCUMENTED.stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
    }

    private static List<List<String>> orders(List<String> names) {
        if (names.size() < 2) {
            return List.of(names);
        }
        List<List<String>> orders = new ArrayList<>();
        for (String first : names) {
            List<String> rest = new ArrayList<>(names);
            rest.remove(first);
            for (List<String> order : orders(rest)) {
                List<String> whole = new ArrayList<>(List.of(first));
                whole.addAll(order);
                orders.add(whole);
            }
        }
        return orders;
    }
}
