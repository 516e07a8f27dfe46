package io.github.autodiscovertck.conformance.lint;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What servers are known to give where a response should be. */
enum WrongContentSniffer {
    LOGIN("a page with a form to log in", "(?i)<form\\b", "(?i)type\\s*=\\s*[\"']?password"),
    HTML("an HTML page", "(?i)<!DOCTYPE\\s+html|<html\\b"),
    PHP("the source of a PHP program", "<\\?(php|=)"),
    CLIENT_CONFIG("a configuration that Mozilla's programs ask for", "<clientConfig\\b"),
    SOAP("a SOAP message", "[<:]Envelope\\b"),
    JSON("JSON", "\\A\\s*[\\[{]"),
    NOTHING("nothing at all", "\\A\\s*\\z");

    /** What a body is shows at its start. */
    private static final int START = 20_000;

    private final String words;
    private final List<Pattern> signs;

    WrongContentSniffer(String words, String... signs) {
        this.words = words;
        this.signs = Stream.of(signs).map(Pattern::compile).toList();
    }

    /** {@return what a body is in words, or null if it is nothing that is known} */
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
