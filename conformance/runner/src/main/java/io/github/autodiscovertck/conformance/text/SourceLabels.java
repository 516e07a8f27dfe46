package io.github.autodiscovertck.conformance.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the labels that a requirement names its sources by. */
public final class SourceLabels {

    private SourceLabels() {}

    /**
     * {@return the labels that occur in a source, with what they stand for}
     *
     * @param source where a requirement comes from
     * @param sources what the labels stand for, by label: sources, or ambiguities
     */
    public static Map<String, String> in(String source, Map<String, String> sources) {
        Map<String, String> found = new LinkedHashMap<>();
        sources.forEach((label, meaning) -> {
            if (pattern(label).matcher(source).find()) {
                found.put(label, meaning);
            }
        });
        return found;
    }

    /** {@return what finds a label: it may be followed by a number, as in CWE-611, but is no part of a longer label} */
    public static Pattern pattern(String label) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(label) + "(?!\\w|-[A-Z])");
    }
}
