package io.github.autodiscovertck.core.reader;

/** Keeps what a message quotes from a document short, however long it is there. */
final class Excerpt {

    private static final int LONGEST = 100;

    private Excerpt() {}

    static String of(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
