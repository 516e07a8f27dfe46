package io.github.autodiscovertck.core.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A set of addresses: element paths below {@code Response}, such as {@code Account/Protocol/SMTPLast}. {@code *}
 * matches every element and attribute at its level. The judge uses it to select values.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class AddressSet {

    /** The set of all addresses. */
    public static final AddressSet EVERYTHING = new AddressSet(Map.of(), false, true);

    /** The empty set. */
    public static final AddressSet NOTHING = new AddressSet(Map.of(), false, false);

    private static final String ANY = "*";

    private final Map<String, AddressSet> below;
    private final boolean hasStar;
    private final boolean named;
    private final boolean everything;

    private AddressSet(Map<String, AddressSet> below, boolean named, boolean everything) {
        this.below = below;
        this.hasStar = isNamed(below.get(ANY));
        this.named = named;
        this.everything = everything;
    }

    private static boolean isNamed(@Nullable AddressSet set) {
        return set != null && set.named;
    }

    /**
     * {@return the set of these addresses}
     *
     * @param addresses paths of element names, attributes as {@code @Name}, {@code *} for a whole level
     */
    public static AddressSet of(Collection<String> addresses) {
        return ofSteps(
                addresses.stream().map(address -> List.of(address.split("/"))).toList());
    }

    /** {@return the set of these addresses} */
    public static AddressSet of(String... addresses) {
        return of(List.of(addresses));
    }

    private static AddressSet ofSteps(List<List<String>> paths) {
        Map<String, List<List<String>>> byFirst = new HashMap<>();
        for (List<String> path : paths) {
            if (!path.isEmpty()) {
                byFirst.computeIfAbsent(path.get(0), any -> new ArrayList<>()).add(path.subList(1, path.size()));
            }
        }
        Map<String, AddressSet> below = new HashMap<>();
        byFirst.forEach((name, rest) -> below.put(name, ofSteps(rest)));
        return new AddressSet(below, paths.contains(List.of()), false);
    }

    /** {@return whether the set is empty} */
    public boolean isEmpty() {
        return !everything && below.isEmpty();
    }

    /** {@return whether an address is in the set, such as {@code Account/Protocol/SMTPLast}} */
    public boolean has(String address) {
        int end = address.indexOf('/');
        return end < 0 ? hasValue(address) : below(address.substring(0, end)).has(address.substring(end + 1));
    }

    /** {@return whether the value of this name, at this level, is in the set} */
    public boolean hasValue(String name) {
        return everything || hasStar || isNamed(below.get(name));
    }

    /** {@return whether the value of this name, at this level, or any address below it is in the set} */
    public boolean reaches(String name) {
        return everything || hasStar || below.containsKey(name);
    }

    /** {@return the addresses below this name, at this level} */
    public AddressSet below(String name) {
        return everything ? EVERYTHING : below.getOrDefault(name, NOTHING);
    }

    /** {@return the intersection of both sets; a star matches its own level only, not the levels below} */
    public AddressSet and(AddressSet other) {
        if (everything) {
            return other;
        }
        if (other.everything) {
            return this;
        }
        Set<String> names = new HashSet<>(below.keySet());
        names.addAll(other.below.keySet());
        Map<String, AddressSet> both = new HashMap<>();
        for (String name : names) {
            boolean value = hasValue(name) && other.hasValue(name);
            Map<String, AddressSet> common = below(name).and(other.below(name)).below;
            if (value || !common.isEmpty()) {
                both.put(name, new AddressSet(common, value, false));
            }
        }
        return new AddressSet(both, named && other.named, false);
    }
}
