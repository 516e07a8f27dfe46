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
 * @param failed the ids of the requirements that have to fail
 * @param maybe the ids of those that may fail as well: it depends on which documents come one after the other
 */
record Mistake(String name, Supplier<AutodiscoverParser> parser, Set<String> failed, Set<String> maybe) {

    /** {@return a mistake that breaks this requirement} */
    static Mistake of(String name, Supplier<AutodiscoverParser> parser, String requirement) {
        return new Mistake(name, parser, Set.of("POX-" + requirement), Set.of());
    }

    /** {@return this mistake, whose consequences break these requirements as well} */
    Mistake andSo(String... requirements) {
        return new Mistake(name, parser, and(failed, requirements), maybe);
    }

    /** {@return this mistake, whose consequences may break these requirements as well} */
    Mistake andMaybe(String... requirements) {
        return new Mistake(name, parser, failed, and(maybe, requirements));
    }

    private static Set<String> and(Set<String> ids, String... requirements) {
        Set<String> all = new TreeSet<>(ids);
        for (String requirement : requirements) {
            all.add("POX-" + requirement);
        }
        return all;
    }

    @Override
    public String toString() {
        return name;
    }
}
