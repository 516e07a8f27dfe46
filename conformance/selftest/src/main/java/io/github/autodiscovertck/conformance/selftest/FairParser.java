package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * A correct parser that goes its own way where it may.
 *
 * @param name what it does, in a few words
 * @param parser makes the parser
 * @param deviations the ids of the requirements that it should fulfil, need not, and does not
 * @param shortForms the ids of the requirements about documents that lack what usual ones have, which it does not read
 */
record FairParser(String name, Supplier<AutodiscoverParser> parser, Set<String> deviations, Set<String> shortForms) {

    /** {@return a parser that fulfils every requirement it claims} */
    static FairParser of(String name, Supplier<AutodiscoverParser> parser) {
        return new FairParser(name, parser, Set.of(), Set.of());
    }

    /** {@return this parser, as one that does not do what it should by these requirements} */
    FairParser deviatingFrom(String... requirements) {
        return new FairParser(name, parser, ids(requirements), shortForms);
    }

    /** {@return this parser, as one that needs what the documents of these requirements lack: it proves none of them} */
    FairParser strictAbout(String... requirements) {
        return new FairParser(name, parser, deviations, ids(requirements));
    }

    /** {@return the ids of the requirements that it does not fulfil, for either reason} */
    Set<String> notFulfilled() {
        Set<String> all = new TreeSet<>(deviations);
        all.addAll(shortForms);
        return all;
    }

    private static Set<String> ids(String... requirements) {
        Set<String> ids = new TreeSet<>();
        for (String requirement : requirements) {
            ids.add(requirement);
        }
        return ids;
    }

    @Override
    public String toString() {
        return name;
    }
}
