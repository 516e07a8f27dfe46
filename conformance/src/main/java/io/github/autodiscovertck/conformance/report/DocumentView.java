package io.github.autodiscovertck.conformance.report;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Shows a document with line numbers and marks the place it is about: what its twin does not have, or where the judged
 * element stands.
 */
final class DocumentView {

    private static final int MOST_CHARACTERS = 160;
    private static final int MOST_LINES = 60;

    private DocumentView() {}

    /**
     * {@return the lines that show a document}
     *
     * @param tested the case
     * @param element the name of the element that was judged, marked if there is no twin; may be empty
     */
    static List<String> lines(ConformanceCase tested, String element) {
        byte[] document = tested.document();
        Range marked = tested.twin() == null
                ? Range.ofElement(document, element)
                : Range.ofDifference(document, tested.twin().source().get().document());
        List<String> lines = new ArrayList<>();
        int start = 0;
        int number = 1;
        while (start < document.length || number == 1) {
            int end = lineEnd(document, start);
            addLine(lines, document, start, end, number++, marked);
            start = end + 1;
        }
        return shortened(lines);
    }

    private static int lineEnd(byte[] document, int start) {
        int end = start;
        while (end < document.length && document[end] != '\n') {
            end++;
        }
        return end;
    }

    private static void addLine(List<String> lines, byte[] document, int start, int end, int number, Range marked) {
        String text = visible(document, start, end);
        boolean here = marked.from() < marked.to() && marked.from() <= end && marked.to() > start;
        lines.add(String.format("%s%3d | %s", here ? ">" : " ", number, cut(text)));
        if (here) {
            int from = visible(document, start, Math.max(start, marked.from())).length();
            int to = visible(document, start, Math.min(end, marked.to())).length();
            if (from < MOST_CHARACTERS) {
                String spaces = " ".repeat(from);
                lines.add("     | " + spaces + "^".repeat(Math.max(1, Math.min(to, MOST_CHARACTERS) - from)));
            }
        }
    }

    private static String visible(byte[] document, int from, int to) {
        return VisibleText.of(Arrays.copyOfRange(document, from, Math.max(from, to)));
    }

    private static String cut(String text) {
        return text.length() <= MOST_CHARACTERS
                ? text
                : text.substring(0, MOST_CHARACTERS) + "… (" + text.length() + " characters)";
    }

    private static List<String> shortened(List<String> lines) {
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> shortened = new ArrayList<>(lines.subList(0, MOST_LINES));
        shortened.add("       … " + (lines.size() - MOST_LINES) + " more lines; the report has the whole document");
        return shortened;
    }

    /** A range of bytes. */
    private record Range(int from, int to) {

        static Range ofDifference(byte[] document, byte[] twin) {
            int shorter = Math.min(document.length, twin.length);
            int same = Arrays.mismatch(document, twin);
            int from = same < 0 ? document.length : same;
            int tail = 0;
            while (tail < shorter - from && document[document.length - 1 - tail] == twin[twin.length - 1 - tail]) {
                tail++;
            }
            int to = document.length - tail;
            // An insertion in front of a tag shares the tag's first character; mark it from its own beginning.
            if (from > 0 && to > from && document[from - 1] == '<' && document[to - 1] == '<') {
                from--;
                to--;
            }
            return to > from
                    ? new Range(from, to)
                    : new Range(Math.max(0, Math.min(from, document.length - 1)), from + 1);
        }

        static Range ofElement(byte[] document, String element) {
            String text = new String(document, StandardCharsets.ISO_8859_1);
            int from = element.isEmpty() ? -1 : text.indexOf("<" + element);
            if (from < 0) {
                return new Range(0, 0);
            }
            int close = text.indexOf("</" + element + ">", from);
            return new Range(from, close < 0 ? from + 1 + element.length() : close + element.length() + 3);
        }
    }
}
