package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * A parser with one mistake, and what it has to be told of it.
 *
 * @param name the mistake, in a few words
 * @param parser makes the parser
 * @param failed the ids of the requirements that have to fail, and no others
 */
record Mistake(String name, Supplier<AutodiscoverParser> parser, Set<String> failed) {

    /** {@return a mistake that breaks this requirement} */
    static Mistake of(String name, Supplier<AutodiscoverParser> parser, String requirement) {
        return new Mistake(name, parser, Set.of("POX-" + requirement));
    }

    /** {@return this mistake, whose consequences break these requirements as well} */
    Mistake andSo(String... requirements) {
        Set<String> all = new TreeSet<>(failed);
        for (String requirement : requirements) {
            all.add("POX-" + requirement);
        }
        return new Mistake(name, parser, all);
    }

    @Override
    public String toString() {
        return name;
    }
}
