package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A parser with one mistake of a kind that others have, too, and the requirements of which it has to fail at least one. A
 * {@link Mistake} says exactly what fails; this is for hundreds of parsers, each run against little.
 *
 * @param kind the kind of mistake, in a few words
 * @param where the value or the condition that it is about
 * @param parser makes the parser
 * @param caughtBy the ids of the requirements one of which has to fail
 */
record FaultyParser(String kind, String where, Supplier<AutodiscoverParser> parser, Set<String> caughtBy) {

    FaultyParser {
        caughtBy = Set.copyOf(caughtBy);
    }

    String name() {
        return kind + ": " + where;
    }

    @Override
    public String toString() {
        return name();
    }
}
