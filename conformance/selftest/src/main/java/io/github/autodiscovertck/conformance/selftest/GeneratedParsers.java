package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes faulty parsers from the element table: each of them gets one value wrong in one way. */
final class GeneratedParsers {

    /** The requirements about every value of a group of elements. */
    private static final String VALUES = "VAL";

    private GeneratedParsers() {}

    static List<FaultyParser> all() {
        List<Requirement> catalogue = RequirementCatalogue.load().all();
        List<FaultyParser> all = new ArrayList<>();
        for (ValueAddress address : ValueAddress.all()) {
            Set<String> caughtBy = caughtBy(address, catalogue);
            for (Alteration alteration : Alteration.values()) {
                if (alteration.suits(address)) {
                    all.add(parser(alteration.describe(), address.address(), address, alteration.change(), caughtBy));
                }
            }
            addNamesakes(address, caughtBy, all);
        }
        return all;
    }

    /** A name that another one begins with is taken for it by whoever compares carelessly. */
    private static void addNamesakes(ValueAddress address, Set<String> caughtBy, List<FaultyParser> all) {
        for (ValueAddress other : ValueAddress.all()) {
            boolean alike =
                    other.name().startsWith(address.name()) || address.name().startsWith(other.name());
            if (alike && !other.equals(address) && other.parent().equals(address.parent())) {
                all.add(parser(
                        "has the value of a name that begins alike",
                        address + " of " + other.name(),
                        address,
                        Neighbours.take(other.name()),
                        caughtBy));
            }
        }
    }

    private static FaultyParser parser(
            String kind, String where, ValueAddress address, Change change, Set<String> caughtBy) {
        return new FaultyParser(kind, where, () -> new ChangesOneValue(address, change), caughtBy);
    }

    /** {@return the requirements that name an element: about all values of its group, or about it} */
    private static Set<String> caughtBy(ValueAddress address, List<Requirement> catalogue) {
        return catalogue.stream()
                .filter(requirement -> names(requirement, address))
                .map(Requirement::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean names(Requirement requirement, ValueAddress address) {
        return requirement.untestable() == null && requirement.about().contains(address.address())
                || requirement.group().equals(VALUES)
                        && !requirement
                                .addresses()
                                .and(AddressSet.of(address.address()))
                                .isEmpty();
    }
}
