package io.github.autodiscovertck.conformance.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the labels of sources in the text of a requirement's source. */
public final class SourceLabels {

    private SourceLabels() {}

    /**
     * {@return the labels that occur in a source, with their meaning}
     *
     * @param source the source of a requirement
     * @param sources the meaning of each label: a source or an ambiguity
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

    /** {@return a pattern that finds a label, also before a number as in CWE-611, but not within a longer label} */
    public static Pattern pattern(String label) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(label) + "(?!\\w|-[A-Z])");
    }
}
