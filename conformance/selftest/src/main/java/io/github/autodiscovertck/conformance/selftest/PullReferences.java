package io.github.autodiscovertck.conformance.selftest;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Replaces references by what they stand for: characters and the five entities that XML declares by itself. */
final class PullReferences {

    private static final Map<String, String> PREDEFINED =
            Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");

    private static final Pattern REFERENCE = Pattern.compile("&(?:#([0-9]+)|#x([0-9a-fA-F]+)|([a-z]+));|&");
    private static final int MOST_DIGITS = 7;

    private PullReferences() {}

    static String replace(String text) {
        return text.indexOf('&') < 0
                ? text
                : REFERENCE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(replacement(found)));
    }

    private static String replacement(MatchResult found) {
        if (found.group(1) != null) {
            return character(found.group(1), 10);
        }
        if (found.group(2) != null) {
            return character(found.group(2), 16);
        }
        String text = PREDEFINED.get(String.valueOf(found.group(3)));
        if (text == null) {
            throw new Refused("no entity is declared that " + found.group() + " refers to");
        }
        return text;
    }

    private static String character(String digits, int radix) {
        String significant = digits.replaceFirst("^0+(?=.)", "");
        int code = significant.length() > MOST_DIGITS ? -1 : Integer.parseInt(significant, radix);
        if (!PullCharacters.isCharacter(code)) {
            throw new Refused("a reference to no character of XML");
        }
        return Character.toString(code);
    }
}
