package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.element.NumberRange;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Finds elements in a DOM tree and reads their values. What {@link DomParser} decides about names, texts and values is
 * here, a method for each decision, so that a mistake is one method overridden.
 */
abstract class DomElements {

    static final Value ON = new Value.Text("on");
    static final Value OFF = new Value.Text("off");

    private static final int MOST_DIGITS = 18;
    private static final int ASCII_END = 0x80;
    private static final String SPACE = " \t\r\n";
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    /** One element is asked for each of its children's names; several threads may do so. */
    private volatile @Nullable Children last;

    private record Children(Element parent, List<Element> elements) {}

    List<Element> find(Element parent, String name) {
        List<Element> found = List.of();
        for (Element child : childrenOf(parent)) {
            if (isNamed(child, name)) {
                found = and(found, child);
            }
        }
        return found;
    }

    private List<Element> childrenOf(Element parent) {
        Children children = last;
        if (children == null || children.parent() != parent) {
            children = new Children(parent, JdkDom.childElements(parent));
            last = children;
        }
        return children.elements();
    }

    /** Most elements are there once or not at all. */
    private static List<Element> and(List<Element> found, Element another) {
        if (found.isEmpty()) {
            return List.of(another);
        }
        List<Element> more = found instanceof ArrayList ? found : new ArrayList<>(found);
        more.add(another);
        return more;
    }

    boolean isNamed(Element element, String name) {
        return name.equals(element.getLocalName()) && isOurs(element);
    }

    boolean isOurs(Element element) {
        String namespace = String.valueOf(element.getNamespaceURI());
        return Namespaces.isOutlook(namespace) || Namespaces.isBase(namespace);
    }

    final @Nullable Element first(Element parent, String name) {
        List<Element> found = find(parent, name);
        return found.isEmpty() ? null : found.get(0);
    }

    final @Nullable String textOf(Element parent, String name) {
        Element element = first(parent, name);
        return element == null ? null : text(element);
    }

    /** {@return the one that counts of several elements that the format has once} */
    Element pick(List<Element> repeated) {
        return repeated.get(0);
    }

    String text(Element element) {
        if (element.getFirstChild() instanceof Text only && only.getNextSibling() == null) {
            return only.getData();
        }
        StringBuilder text = new StringBuilder();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text piece) {
                text.append(piece.getData());
            }
        }
        return text.toString();
    }

    @Nullable String attribute(Element element, String name) {
        return element.hasAttribute(name) ? element.getAttribute(name) : null;
    }

    /** {@return what is reported of an element that is there, other than SMTPLast} */
    @Nullable Value value(PoxElement element, Element xml) {
        String text = text(xml);
        if (JdkDom.hasChildElements(xml)) {
            return new Value.Invalid(text);
        }
        return switch (element.kind()) {
            case ON_OFF -> onOff(element, tidy(element, text));
            case INTEGER -> integer(element, tidy(element, text));
            case ENUMERATION, BOOLEAN -> name(element, tidy(element, text));
            default -> plainText(element, text);
        };
    }

    /** {@return the text of a switch, a number or a name as it is compared} */
    String tidy(PoxElement element, String text) {
        return trim(text);
    }

    /** {@return what is reported of an on/off element other than SMTPLast} */
    @Nullable Value onOff(PoxElement element, String text) {
        return isWord(text, "on") ? ON : isWord(text, "off") ? OFF : new Value.Invalid(text);
    }

    @Nullable Value integer(PoxElement element, String text) {
        NumberRange range = element.range();
        String digits = range == null && text.startsWith("-") ? text.substring(1) : text;
        if (!DIGITS.matcher(digits).matches()) {
            return new Value.Invalid(text);
        }
        if (range == null) {
            return new Value.Text(text);
        }
        boolean fits = digits.length() <= MOST_DIGITS && range.has(Long.parseLong(digits));
        return fits ? new Value.Text(Long.toString(Long.parseLong(digits))) : new Value.Invalid(text);
    }

    @Nullable Value name(PoxElement element, String text) {
        boolean known = !element.closed() || element.values().stream().anyMatch(value -> isWord(text, value));
        return known ? new Value.Text(text) : new Value.Invalid(text);
    }

    @Nullable Value plainText(PoxElement element, String text) {
        return new Value.Text(text);
    }

    /** {@return a text without the white space that XML knows around it} */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && SPACE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && SPACE.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Letter case does not matter, but for letters beyond ASCII: equalsIgnoreCase takes a Kelvin sign for a k. */
    static boolean isWord(String text, String word) {
        return text.length() == word.length()
                && text.chars().allMatch(c -> c < ASCII_END)
                && text.equalsIgnoreCase(word);
    }

    static void report(String name, @Nullable Value value, GroupBuilder values) {
        if (value instanceof Value.Text text) {
            values.text(name, text.text());
        } else if (value instanceof Value.Invalid invalid) {
            values.invalid(name, invalid.text());
        }
    }
}
