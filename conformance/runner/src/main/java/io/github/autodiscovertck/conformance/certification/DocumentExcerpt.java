package io.github.autodiscovertck.conformance.certification;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Renders the beginning of a document in one line. */
final class DocumentExcerpt {

    private static final int LENGTH = 300;

    private DocumentExcerpt() {}

    static String of(byte[] document) {
        byte[] beginning = Arrays.copyOf(document, Math.min(document.length, LENGTH));
        String line = new String(beginning, StandardCharsets.UTF_8).replaceAll("\\s+", " ");
        return document.length > LENGTH ? line + "…" : line;
    }
}
