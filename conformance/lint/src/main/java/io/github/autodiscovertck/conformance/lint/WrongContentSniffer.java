package io.github.autodiscovertck.conformance.lint;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Recognizes other content that servers are known to send instead of a response. */
enum WrongContentSniffer {
    LOGIN("a page with a form to log in", "(?i)<form\\b", "(?i)type\\s*=\\s*[\"']?password"),
    HTML("an HTML page", "(?i)<!DOCTYPE\\s+html|<html\\b"),
    PHP("the source of a PHP program", "<\\?(php|=)"),
    CLIENT_CONFIG("a configuration that Mozilla's programs ask for", "<clientConfig\\b"),
    SOAP("a SOAP message", "[<:]Envelope\\b"),
    JSON("JSON", "\\A\\s*[\\[{]"),
    NOTHING("nothing at all", "\\A\\s*\\z");

    /** The start of a body is enough to recognize it. */
    private static final int START = 20_000;

    private final String words;
    private final List<Pattern> signs;

    WrongContentSniffer(String words, String... signs) {
        this.words = words;
        this.signs = Stream.of(signs).map(Pattern::compile).toList();
    }

    /** {@return a description of the content, or null if it is not recognized} */
    static @Nullable String words(String body) {
        String start = body.substring(0, Math.min(body.length(), START));
        for (WrongContentSniffer foreign : values()) {
            if (foreign.signs.stream().allMatch(sign -> sign.matcher(start).find())) {
                return foreign.words;
            }
        }
        return null;
    }
}
