package io.github.autodiscovertck.core.element;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lists the addresses of values, as used in claims: paths of element names below {@code Response}. */
public final class ElementAddresses {

    private static final String BLOCK = "Account/Protocol";
    private static final String PROTOCOL = "Protocol";
    private static final String ERROR = "Error";

    /** The elements that the reference documents for a Protocol in Internal or External. */
    private static final Set<String> IN_NESTED_BLOCK = Set.of("Type", "ASUrl");

    private ElementAddresses() {}

    /** {@return the addresses of an element's text and attributes; no text address if it holds only elements} */
    public static List<String> of(PoxElement element) {
        List<String> addresses = new ArrayList<>();
        for (String place : places(element)) {
            if (!element.isElementOnly()) {
                addresses.add(place);
            }
            if (!isNestedBlock(place)) {
                element.attributes().forEach(attribute -> addresses.add(place + "/@" + attribute));
            }
        }
        return addresses;
    }

    private static boolean isNestedBlock(String place) {
        return place.endsWith("/" + PROTOCOL) && !place.equals(BLOCK);
    }

    private static List<String> places(PoxElement element) {
        return element.parents().stream()
                .flatMap(parent -> placesIn(parent, element.name()))
                .toList();
    }

    /** Errors are reported at the top, wherever they appear in the document. */
    private static Stream<String> placesIn(String parent, String name) {
        if (parent.equals(ElementTable.RESPONSE)) {
            return Stream.of(name);
        }
        if (name.equals(ERROR) || name.equals(ElementTable.RESPONSE)) {
            return Stream.of();
        }
        Stream<String> places = parent.equals(PROTOCOL) && !IN_NESTED_BLOCK.contains(name)
                ? Stream.of(BLOCK)
                : places(ElementTable.get(parent)).stream();
        return places.map(place -> place + "/" + name);
    }
}
