package io.github.autodiscovertck.conformance.text;

import java.util.Arrays;

/**
 * The bytes of a document that it is about.
 *
 * @param from the first byte
 * @param to the byte behind the last; nothing is marked if it is not behind the first
 */
record MarkedRange(int from, int to) {

    /** Marks nothing. */
    static final MarkedRange NONE = new MarkedRange(0, 0);

    /** {@return what a document has and its twin has not; the byte before which something is missing if it has less} */
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

    /** Of the places where an addition may have been made, the one before a tag is what a person sees. */
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
