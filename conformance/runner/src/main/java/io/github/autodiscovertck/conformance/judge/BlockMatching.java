package io.github.autodiscovertck.conformance.judge;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the reported block for each expected Protocol block. Used for an implementation that does not report all blocks
 * in document order.
 *
 * <p>Not safe for use by several threads.
 */
final class BlockMatching {

    private static final String ACCOUNT = "Account";
    private static final String PROTOCOL = "Protocol";

    private final BlockClaims claims;
    private final List<Expected> expected = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<Value> actual = new ArrayList<>();
    private final List<Value> unmatched = new ArrayList<>();
    private int openTypes;
    private int missing;
    private int matched;

    private BlockMatching(BlockClaims claims) {
        this.claims = claims;
    }

    /**
     * An expected block and the reported one.
     *
     * @param number the position of the block in the document, from 1
     */
    record Match(Expected expected, Value actual, int number) {}

    static BlockMatching of(List<Expected> expected, List<Value> actual, BlockClaims claims) {
        BlockMatching matching = new BlockMatching(claims);
        for (int i = 0; i < expected.size(); i++) {
            if (claims.includes(expected.get(i))) {
                matching.expected.add(expected.get(i));
                matching.numbers.add(i + 1);
            } else if (BlockClaims.typeOf(expected.get(i)).isEmpty()) {
                matching.openTypes++;
            }
        }
        actual.stream().filter(claims::includes).forEach(matching.actual::add);
        matching.unmatched.addAll(matching.actual);
        return matching;
    }

    static boolean isBlocks(ReadingPath place) {
        return place.above() != null
                && place.above().above() == null
                && isBlock(place.above().name(), place.name());
    }

    static boolean isBlock(@Nullable String parent, String name) {
        return ACCOUNT.equals(parent) && name.equals(PROTOCOL);
    }

    /** {@return the expected blocks that are claimed} */
    List<Expected> expected() {
        return expected;
    }

    /** {@return whether some expected blocks have an open Type, so that it is unknown whether they are claimed} */
    boolean isOpen() {
        return openTypes > 0;
    }

    /** {@return the reported blocks that are claimed} */
    List<Value> actual() {
        return actual;
    }

    /**
     * {@return the pairs of matching blocks}
     *
     * @param mismatches counts the mismatches of a pair
     */
    List<Match> matches(ToIntBiFunction<Expected, Value> mismatches) {
        List<Match> matches = new ArrayList<>();
        List<Integer> typed = new ArrayList<>();
        List<Integer> untyped = new ArrayList<>();
        for (int i = 0; i < expected.size(); i++) {
            (BlockClaims.typeOf(expected.get(i)).isEmpty() ? untyped : typed).add(i);
        }
        while (!typed.isEmpty()) {
            List<Integer> together = sameType(typed);
            typed.removeAll(together);
            match(together, mismatches, matches);
        }
        matchUntyped(untyped, mismatches, matches);
        matched = matches.size();
        return matches;
    }

    /** A block whose Type is open may be any of those that are left. */
    private void matchUntyped(List<Integer> untyped, ToIntBiFunction<Expected, Value> mismatches, List<Match> matches) {
        for (Value value : List.copyOf(unmatched)) {
            Integer best = bestFor(value, untyped, mismatches);
            if (best != null) {
                matches.add(new Match(expected.get(best), value, numbers.get(best)));
                untyped.remove(best);
                remove(value);
            }
        }
        missing += (int)
                untyped.stream().filter(i -> !mayBeMissing(expected.get(i))).count();
    }

    private @Nullable Integer bestFor(Value value, List<Integer> untyped, ToIntBiFunction<Expected, Value> mismatches) {
        Integer best = null;
        int fewest = Integer.MAX_VALUE;
        for (Integer i : untyped) {
            int wrong = fewest == 0 ? 0 : mismatches.applyAsInt(expected.get(i), value);
            if (wrong < fewest) {
                best = i;
                fewest = wrong;
            }
        }
        return best;
    }

    private List<Integer> sameType(List<Integer> open) {
        if (!claims.onePerType()) {
            return List.of(open.get(0));
        }
        String type = BlockClaims.typeOf(expected.get(open.get(0)));
        return open.stream()
                .filter(i -> BlockClaims.typeOf(expected.get(i)).equals(type))
                .toList();
    }

    /** Matches one of several expected blocks with the reported block that fits best. */
    private void match(List<Integer> candidates, ToIntBiFunction<Expected, Value> mismatches, List<Match> matches) {
        @Nullable Match best = null;
        int fewest = Integer.MAX_VALUE;
        for (int i : candidates) {
            for (Value value : sameBlocks(expected.get(i))) {
                int wrong = mismatches.applyAsInt(expected.get(i), value);
                if (wrong < fewest) {
                    best = new Match(expected.get(i), value, numbers.get(i));
                    fewest = wrong;
                }
            }
        }
        if (best != null) {
            matches.add(best);
            remove(best.actual());
        } else if (candidates.stream().noneMatch(i -> isOptional(expected.get(i)))) {
            missing++;
        }
    }

    /** Compares by identity, because two blocks may be equal. */
    private void remove(Value value) {
        for (int i = 0; i < unmatched.size(); i++) {
            if (unmatched.get(i) == value) {
                unmatched.remove(i);
                return;
            }
        }
    }

    /** {@return the reported blocks of the same Type, and of the same Server if there are any} */
    private List<Value> sameBlocks(Expected wanted) {
        String type = BlockClaims.typeOf(wanted);
        List<Value> sameType = unmatched.stream()
                .filter(value -> BlockClaims.typeOf(value).equals(type)
                        || BlockClaims.typeOf(value).isEmpty())
                .toList();
        String server = wanted instanceof ExpectedGroup group ? BlockClaims.textOf(group.first("Server")) : "";
        List<Value> sameServer = sameType.stream()
                .filter(value ->
                        !server.isEmpty() && BlockClaims.textOf(value, "Server").equals(server))
                .toList();
        return sameServer.isEmpty() ? sameType : sameServer;
    }

    /** Of one block for each Type, one whose Type is open may be a second one of another's Type. */
    private boolean mayBeMissing(Expected block) {
        return claims.onePerType() && expected.size() > 1 || isOptional(block);
    }

    private static boolean isOptional(Expected block) {
        return block instanceof ExpectedGroup group && group.optional();
    }

    /** {@return how many blocks had to be reported} */
    int wanted() {
        return matched + missing;
    }

    /** {@return how many blocks were reported instead, in words; empty if the number is right} */
    String wrongNumber() {
        return missing == 0 && unmatched.size() <= openTypes ? "" : (matched + unmatched.size()) + " × " + PROTOCOL;
    }
}
