package io.github.autodiscovertck.conformance.certification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How many traits and pairs of traits appeared in conclusive cases.
 *
 * @param traits the traits of documents: variants, and what surrounds them
 * @param pairs pairs of traits that one document can have
 */
public record Coverage(Part traits, Part pairs) {

    /** Nothing is generated, so nothing must be covered. */
    public static final Coverage NONE = new Coverage(new Part(0, 0), new Part(0, 0));

    /**
     * A part of a total.
     *
     * @param reached the number that was seen
     * @param of the total
     */
    public record Part(int reached, int of) {}

    /** Counts what has not been seen yet. Not safe for use by several threads. */
    static final class Count {

        private final Set<String> traits = new LinkedHashSet<>();
        private final Set<Pair> pairs = new LinkedHashSet<>();
        private final Set<String> claimedTraits = new HashSet<>();
        private final Set<Pair> claimedPairs = new HashSet<>();
        private final Set<String> unclaimedTraits = new HashSet<>();
        private final Set<Pair> unclaimedPairs = new HashSet<>();
        private int traitsOf;
        private int pairsOf;

        void expect(List<String> together) {
            traits.addAll(together);
            pairs.addAll(pairs(together));
            traitsOf = traits.size();
            pairsOf = pairs.size();
        }

        /** {@return whether one of these traits, or of their pairs, has not been seen yet} */
        boolean lacks(List<String> together) {
            return !isComplete()
                    && (pairs(together).stream().anyMatch(pairs::contains)
                            || together.stream().anyMatch(traits::contains));
        }

        /** Counts a case that was inconclusive. */
        void sawInVain(List<String> together) {
            if (!isComplete()) {
                claimedTraits.addAll(together);
                claimedPairs.addAll(pairs(together));
            }
        }

        /** Counts a case without any value that the implementation reports. */
        void sawUnclaimed(List<String> together) {
            unclaimedTraits.addAll(together);
            unclaimedPairs.addAll(pairs(together));
        }

        /** Drops the traits and pairs that appear only in cases without any value that the implementation reports. */
        void leaveOutUnclaimed() {
            unclaimedTraits.removeAll(claimedTraits);
            unclaimedPairs.removeAll(claimedPairs);
            unclaimedTraits.retainAll(traits);
            unclaimedPairs.retainAll(pairs);
            traits.removeAll(unclaimedTraits);
            pairs.removeAll(unclaimedPairs);
            traitsOf -= unclaimedTraits.size();
            pairsOf -= unclaimedPairs.size();
        }

        void saw(List<String> together) {
            if (!isComplete()) {
                together.forEach(traits::remove);
                pairs(together).forEach(pairs::remove);
            }
        }

        boolean isComplete() {
            return traits.isEmpty() && pairs.isEmpty();
        }

        /** {@return how much was not seen, with an example: traits if any are missing, otherwise pairs} */
        String missing() {
            if (!traits.isEmpty()) {
                return part(traits.size(), traitsOf, "traits", traits.iterator().next());
            }
            Pair pair = pairs.iterator().next();
            return part(pairs.size(), pairsOf, "pairs of traits", pair.one() + "\" and \"" + pair.other());
        }

        private static String part(int missing, int of, String what, String example) {
            return missing + " of " + of + " " + what + ", such as \"" + example + "\"";
        }

        Coverage result() {
            return new Coverage(
                    new Part(traitsOf - traits.size(), traitsOf), new Part(pairsOf - pairs.size(), pairsOf));
        }

        private static List<Pair> pairs(List<String> together) {
            List<Pair> pairs = new ArrayList<>();
            for (int i = 0; i < together.size(); i++) {
                for (int j = i + 1; j < together.size(); j++) {
                    pairs.add(new Pair(together.get(i), together.get(j)));
                }
            }
            return pairs;
        }

        private record Pair(String one, String other) {}
    }
}
