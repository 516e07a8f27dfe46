package io.github.autodiscovertck.core.element;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Suggests the name that was probably meant: one that differs only in letter case, or else the one with the smallest
 * edit distance.
 *
 * <p>Safe for use by several threads.
 */
public final class NearestName {

    private static final int LETTERS_PER_SLIP = 4;

    private NearestName() {}

    /**
     * {@return the name closest to a wrong one; empty if none is close}
     *
     * @param wrong the wrong name
     * @param names the valid names; if two are equally close, the first one wins
     */
    public static Optional<String> of(String wrong, Collection<String> names) {
        String folded = fold(wrong);
        int most = (wrong.length() + 2) / LETTERS_PER_SLIP;
        return names.stream()
                .filter(name -> Math.abs(name.length() - wrong.length()) <= most)
                .filter(name -> distance(folded, fold(name)) <= most)
                .min(Comparator.comparingInt(name -> distance(folded, fold(name))));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Computes the Levenshtein distance row by row. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j - 1], row[j]) + 1);
            }
        }
        return row[other.length()];
    }
}
