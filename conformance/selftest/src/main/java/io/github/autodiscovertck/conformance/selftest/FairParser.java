package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * A correct parser that goes its own way where it may.
 *
 * @param name what it does, in a few words
 * @param parser makes the parser
 * @param deviations the ids of the requirements that it should fulfil, need not, and does not
 */
record FairParser(String name, Supplier<AutodiscoverParser> parser, Set<String> deviations) {

    /** {@return a parser that fulfils every requirement it claims} */
    static FairParser of(String name, Supplier<AutodiscoverParser> parser) {
        return new FairParser(name, parser, Set.of());
    }

    /** {@return this parser, as one that does not do what it should by these requirements} */
    FairParser deviatingFrom(String... requirements) {
        return new FairParser(name, parser, new TreeSet<>(List.of(requirements)));
    }

    @Override
    public String toString() {
        return name;
    }
}
