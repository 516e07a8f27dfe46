package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import java.util.List;
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

    /** They try every value in usual responses, so that a mistake about any of them may break them as well. */
    private static final Set<String> ABOUT_ALL_VALUES =
            Set.of("POX-VAL-001", "POX-VAL-002", "POX-VAL-003", "POX-VAL-004", "POX-VAL-005", "POX-VAL-006");

    /** {@return a mistake that breaks this requirement} */
    static Mistake of(String name, Supplier<AutodiscoverParser> parser, String requirement) {
        return new Mistake(name, parser, Set.of(requirement), ABOUT_ALL_VALUES);
    }

    /** {@return this mistake, whose consequences break these requirements as well} */
    Mistake andSo(String... requirements) {
        return new Mistake(name, parser, and(failed, requirements), maybe);
    }

    /** {@return this mistake, whose consequences may break these requirements as well} */
    Mistake andMaybe(String... requirements) {
        return new Mistake(name, parser, failed, and(maybe, requirements));
    }

    /** {@return this mistake, which breaks the ground that everything else stands on} */
    Mistake andMaybeAnything() {
        Set<String> anything = new TreeSet<>();
        RequirementCatalogue.load().all().forEach(requirement -> anything.add(requirement.id()));
        return new Mistake(name, parser, failed, anything);
    }

    private static Set<String> and(Set<String> ids, String... requirements) {
        Set<String> all = new TreeSet<>(ids);
        all.addAll(List.of(requirements));
        return all;
    }

    @Override
    public String toString() {
        return name;
    }
}
