package io.github.autodiscovertck.core.reader;

/** White space as defined by XML 1.0, section 2.3, production S; it does not include NO-BREAK SPACE and others. */
final class XmlSpace {

    private XmlSpace() {}

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

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
