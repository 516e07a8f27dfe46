package io.github.autodiscovertck.conformance.selftest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;

/** Mistakes about attributes that occur twice on one element: they are kept in a map, as a scanner of HTML does. */
final class AttributeMistakes {

    private AttributeMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("of a repeated attribute the last counts", () -> new KeepsOne(true), "POX-DOC-016"),
                Mistake.of("of a repeated attribute the first counts", () -> new KeepsOne(false), "POX-DOC-016"));
    }

    private static final class KeepsOne extends DomParser {
        private static final Pattern TAG = Pattern.compile("<[A-Za-z][^<>]*>");
        private static final Pattern ATTRIBUTE = Pattern.compile("\\s([\\w:.-]+)\\s*=\\s*(?:\"[^\"]*\"|'[^']*')");
        private final boolean last;

        KeepsOne(boolean last) {
            this.last = last;
        }

        @Override
        Document document(byte[] bytes) {
            String text = TAG.matcher(new String(bytes, ISO_8859_1))
                    .replaceAll(tag -> Matcher.quoteReplacement(withoutRepeated(tag.group())));
            return super.document(text.getBytes(ISO_8859_1));
        }

        private String withoutRepeated(String tag) {
            List<MatchResult> attributes =
                    new ArrayList<>(ATTRIBUTE.matcher(tag).results().toList());
            if (last) {
                Collections.reverse(attributes);
            }
            Set<String> names = new HashSet<>();
            attributes.removeIf(attribute -> names.add(attribute.group(1)));
            StringBuilder kept = new StringBuilder(tag);
            attributes.stream()
                    .sorted((one, other) -> other.start() - one.start())
                    .forEach(attribute -> kept.delete(attribute.start(), attribute.end()));
            return kept.toString();
        }
    }
}
