package io.github.autodiscovertck.conformance.text;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds an element in the bytes of a document, to mark it for a person. It looks at tags only and judges nothing, so
 * that it works for documents that are not well-formed, too.
 */
final class ElementPlace {

    private static final Pattern MARKUP = Pattern.compile(
            "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<[?!].*?>|<(/?)(?:[^\\s<>/:]+:)?([^\\s<>/:]+)([^<>]*)>", Pattern.DOTALL);

    private final String place;
    private final Deque<Open> open = new ArrayDeque<>();
    private MarkedRange found = MarkedRange.NONE;
    private MarkedRange surrounding = MarkedRange.NONE;
    private int depthOfSurrounding;

    private ElementPlace(String place) {
        this.place = place.replaceFirst("/(@.*|" + ElementTable.TEXT + ")$", "");
    }

    /** An element that was begun. */
    private record Open(String name, String path, int from, Map<String, Integer> children) {}

    /**
     * {@return the element, or the start-tag of the nearest one around it that is there}
     *
     * @param document the document
     * @param place an address below {@code Response}, repeated elements with an index from 1; or just a name
     */
    static MarkedRange of(byte[] document, String place) {
        if (place.isEmpty()) {
            return MarkedRange.NONE;
        }
        ElementPlace search = new ElementPlace(place);
        search.read(new String(document, StandardCharsets.ISO_8859_1));
        return search.found.isEmpty() ? search.surrounding : search.found;
    }

    private void read(String text) {
        Matcher markup = MARKUP.matcher(text);
        while (found.isEmpty() && markup.find()) {
            String name = markup.group(2);
            if (name == null) {
                continue;
            }
            if (markup.group(1).isEmpty()) {
                begin(name, markup.start(), markup.end());
            }
            if (!markup.group(1).isEmpty() || markup.group(3).endsWith("/")) {
                end(name, markup.end());
            }
        }
        open.stream()
                .filter(this::isWanted)
                .forEach(unclosed -> found = new MarkedRange(unclosed.from(), text.length()));
    }

    private void begin(String name, int from, int to) {
        Open parent = open.peek();
        int index = parent == null ? 1 : parent.children().merge(name, 1, Integer::sum);
        String path = parent == null || name.equals(ElementTable.RESPONSE)
                ? ""
                : (parent.path().isEmpty() ? "" : parent.path() + "/") + step(name, index);
        Open element = new Open(name, path, from, new HashMap<>());
        open.push(element);
        boolean around = !path.isEmpty() && place.startsWith(path + "/");
        if (around && open.size() > depthOfSurrounding) {
            surrounding = new MarkedRange(from, to);
            depthOfSurrounding = open.size();
        }
    }

    private static String step(String name, int index) {
        PoxElement element = ElementTable.find(name);
        return element != null && element.repeatable() ? name + "[" + index + "]" : name;
    }

    private void end(String name, int to) {
        if (open.stream().noneMatch(element -> element.name().equals(name))) {
            return;
        }
        while (!open.isEmpty()) {
            Open element = open.pop();
            if (isWanted(element)) {
                found = new MarkedRange(element.from(), to);
            }
            if (element.name().equals(name)) {
                return;
            }
        }
    }

    private boolean isWanted(Open element) {
        return element.path().equals(place) || element.name().equals(place);
    }
}
