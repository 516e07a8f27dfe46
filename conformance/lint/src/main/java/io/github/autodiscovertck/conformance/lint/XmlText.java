package io.github.autodiscovertck.conformance.lint;

import java.util.Locale;

/** Characters and white space as defined by XML 1.0, sections 2.2 and 2.3. */
final class XmlText {

    private XmlText() {}

    /** {@return the text without surrounding white space; NO-BREAK SPACE and others are not white space} */
    static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static boolean isBlank(String text) {
        return trim(text).isEmpty();
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** {@return the index of the first character that XML forbids, or -1} */
    static int firstForbidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c < ' ' && !isSpace(c) || Character.isSurrogate(c) || c >= 0xFFFE) {
                return i;
            }
        }
        return -1;
    }

    /** {@return whether two names are equal if the case of ASCII letters is ignored} */
    static boolean isSameInAnyCase(String one, String other) {
        return isAscii(one) && one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }
}
