package io.github.autodiscovertck.conformance.selftest;

import java.util.List;
import java.util.stream.Stream;

/** Lists the faulty parsers of many kinds; {@link Mistakes} lists those of which exactly is known what they fail. */
final class FaultyParsers {

    private FaultyParsers() {}

    static List<FaultyParser> all() {
        return Stream.of(GeneratedParsers.all(), SituationParsers.all(), DocumentParsers.all())
                .flatMap(List::stream)
                .toList();
    }
}
