package io.github.autodiscovertck.core.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A set of addresses: element paths below {@code Response}, such as {@code Account/Protocol/SMTPLast}. {@code *} stands
 * for every element and attribute at its level. It says which values are judged.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class AddressSet {

    /** Every address there is. */
    public static final AddressSet EVERYTHING = new AddressSet(Map.of(), true);

    /** No address. */
    public static final AddressSet NOTHING = new AddressSet(Map.of(), false);

    private static final String ANY = "*";

    private final Map<String, AddressSet> below;
    private final boolean everything;

    private AddressSet(Map<String, AddressSet> below, boolean everything) {
        this.below = below;
        this.everything = everything;
    }

    /**
     * {@return the set of these addresses}
     *
     * @param addresses paths of element names, attributes as {@code @Name}, {@code *} for a whole level
     */
    public static AddressSet of(Collection<String> addresses) {
        AddressSet root = new AddressSet(new HashMap<>(), false);
        for (String address : addresses) {
            AddressSet place = root;
            for (String name : address.split("/")) {
                place = place.below.computeIfAbsent(name, any -> new AddressSet(new HashMap<>(), false));
            }
        }
        return root;
    }

    /** {@return the set of these addresses} */
    public static AddressSet of(String... addresses) {
        return of(List.of(addresses));
    }

    /** {@return whether the set holds no address at all} */
    public boolean isEmpty() {
        return !everything && below.isEmpty();
    }

    /** {@return whether the value of this name, at this level, is in the set} */
    public boolean hasValue(String name) {
        return everything || below.containsKey(name) || below.containsKey(ANY);
    }

    /** {@return the addresses below this name, at this level} */
    public AddressSet below(String name) {
        if (everything) {
            return EVERYTHING;
        }
        AddressSet named = below.get(name);
        return named == null ? NOTHING : named;
    }

    /** {@return the addresses that are in both sets} */
    public AddressSet and(AddressSet other) {
        if (everything) {
            return other;
        }
        if (other.everything) {
            return this;
        }
        Map<String, AddressSet> both = new HashMap<>();
        below.forEach((name, set) -> {
            if (name.equals(ANY)) {
                other.below.forEach((otherName, otherSet) -> addLeaf(both, otherName, set, otherSet));
                return;
            }
            AddressSet named = other.below.get(name);
            if (named != null) {
                addBoth(both, name, set, named);
            }
            AddressSet star = other.below.get(ANY);
            if (star != null) {
                addLeaf(both, name, star, set);
            }
        });
        return new AddressSet(both, false);
    }

    private static void addBoth(Map<String, AddressSet> both, String name, AddressSet one, AddressSet two) {
        boolean leaf = one.below.isEmpty() && two.below.isEmpty();
        AddressSet common = one.and(two);
        if (leaf || !common.isEmpty()) {
            both.put(name, common);
        }
    }

    /** A star is about the values of its level, not about what stands below them. */
    private static void addLeaf(Map<String, AddressSet> both, String name, AddressSet star, AddressSet named) {
        if (star.below.isEmpty() && named.below.isEmpty()) {
            both.putIfAbsent(name, NOTHING);
        }
    }
}
