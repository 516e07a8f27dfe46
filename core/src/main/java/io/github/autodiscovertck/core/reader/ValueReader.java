package io.github.autodiscovertck.core.reader;

import io.github.autodiscovertck.core.element.NumberRange;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Converts the text of an element to the reported value, according to the element's row in the table. */
final class ValueReader {

    private static final Value ON = new Value.Text("on");
    private static final Value OFF = new Value.Text("off");
    private static final int MOST_DIGITS = 18;

    private ValueReader() {}

    static Value read(PoxElement element, ElementText content) {
        String text = content.text();
        if (content.childElements()) {
            return new Value.Invalid(text);
        }
        return switch (element.kind()) {
            case ON_OFF -> onOff(text);
            case INTEGER -> integer(element.range(), text);
            case ENUMERATION, BOOLEAN -> name(element, text);
            default -> new Value.Text(text);
        };
    }

    private static Value onOff(String text) {
        String token = XmlSpace.trim(text);
        if (isSameName(token, "on")) {
            return ON;
        }
        return isSameName(token, "off") ? OFF : new Value.Invalid(text);
    }

    private static Value name(PoxElement element, String text) {
        String token = XmlSpace.trim(text);
        return element.closed() && !hasName(element.values(), token) ? new Value.Invalid(text) : new Value.Text(token);
    }

    /**
     * Normalizes a number if the element has a range. Without a range the number may be negative and is kept as sent.
     */
    private static Value integer(@Nullable NumberRange range, String text) {
        String token = XmlSpace.trim(text);
        String digits = range == null && token.startsWith("-") ? token.substring(1) : token;
        if (!areDigits(digits)) {
            return new Value.Invalid(text);
        }
        if (range == null) {
            return new Value.Text(token);
        }
        boolean fits = digits.length() <= MOST_DIGITS && range.has(Long.parseLong(digits));
        return fits ? new Value.Text(Long.toString(Long.parseLong(digits))) : new Value.Invalid(text);
    }

    private static boolean areDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean hasName(List<String> names, String token) {
        for (String name : names) {
            if (isSameName(token, name)) {
                return true;
            }
        }
        return false;
    }

    /** Ignores case for ASCII letters only; String.equalsIgnoreCase would treat a Kelvin sign as a k. */
    private static boolean isSameName(String token, String name) {
        if (token.length() != name.length()) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (lowerCase(token.charAt(i)) != lowerCase(name.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static char lowerCase(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
}
