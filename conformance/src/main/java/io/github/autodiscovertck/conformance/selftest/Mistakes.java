package io.github.autodiscovertck.conformance.selftest;

import java.util.List;
import java.util.stream.Stream;

/** Lists the faulty parsers: each is right in everything but one thing. */
final class Mistakes {

    private Mistakes() {}

    static List<Mistake> all() {
        return Stream.of(
                        ValueMistakes.all(),
                        PlaceMistakes.all(),
                        BlockMistakes.all(),
                        MarkupMistakes.all(),
                        FetchMistakes.all(),
                        CostMistakes.all())
                .flatMap(List::stream)
                .toList();
    }
}
