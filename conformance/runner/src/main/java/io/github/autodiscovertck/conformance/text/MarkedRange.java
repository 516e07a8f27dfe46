package io.github.autodiscovertck.conformance.text;

import java.util.Arrays;

/**
 * A range of bytes of a document, to be marked.
 *
 * @param from the first byte
 * @param to the byte after the last; the range is empty unless this is greater than {@code from}
 */
record MarkedRange(int from, int to) {

    /** Marks nothing. */
    static final MarkedRange NONE = new MarkedRange(0, 0);

    /** {@return the bytes that only the document has; if it only lacks bytes, the byte after the gap} */
    static MarkedRange ofDifference(byte[] document, byte[] twin) {
        int same = Arrays.mismatch(document, twin);
        if (same < 0) {
            return NONE;
        }
        int most = Math.min(document.length, twin.length) - same;
        int tail = 0;
        while (tail < most && document[document.length - 1 - tail] == twin[twin.length - 1 - tail]) {
            tail++;
        }
        int to = document.length - tail;
        if (to <= same) {
            int at = Math.max(0, Math.min(same, document.length - 1));
            return new MarkedRange(at, at + 1);
        }
        boolean onlyAdded = twin.length - tail == same;
        return onlyAdded ? fromTagOn(document, same, to) : new MarkedRange(same, to);
    }

    /** An addition often fits at several offsets. This picks the one in front of a tag, as a person would. */
    private static MarkedRange fromTagOn(byte[] document, int from, int to) {
        int start = from;
        while (start < to && isSpace(document[start])) {
            start++;
        }
        if (start < to && document[start] == '<') {
            return trimmed(document, start, to);
        }
        int back = 0;
        while (from > back && document[from - back - 1] == document[to - back - 1]) {
            back++;
            if (document[from - back] == '<' && document[from - back + 1] != '/') {
                return trimmed(document, from - back, to - back);
            }
        }
        return new MarkedRange(from, to);
    }

    private static MarkedRange trimmed(byte[] document, int from, int to) {
        int end = to;
        while (isSpace(document[end - 1])) {
            end--;
        }
        return new MarkedRange(from, end);
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\r' || b == '\n';
    }

    boolean isEmpty() {
        return from >= to;
    }

    boolean overlaps(int first, int end) {
        return first < to && end > from;
    }
}
