package io.github.autodiscovertck.conformance.certification;

import java.util.Locale;
import java.util.Objects;

/**
 * What to run. The same plan gives the same documents on every machine.
 *
 * @param seed the seed of all generated documents
 * @param tries the number of generated documents per property, from 1
 * @param selection the requirements and cases to run
 * @param expectedFailures the requirements that are known to fail
 * @param shard the part of the selection to run here
 */
public record Plan(long seed, int tries, Selection selection, ExpectedFailures expectedFailures, Shard shard) {

    /** The default seed. It is fixed, so the default run is the same everywhere. */
    public static final long DEFAULT_SEED = 20070817L;

    public Plan {
        Objects.requireNonNull(selection);
        Objects.requireNonNull(expectedFailures);
        Objects.requireNonNull(shard);
        if (tries < 1) {
            throw new IllegalArgumentException("the number of tries must be at least 1 but is " + tries);
        }
    }

    /** Creates a plan that is not sharded. */
    public Plan(long seed, int tries, Selection selection, ExpectedFailures expectedFailures) {
        this(seed, tries, selection, expectedFailures, Shard.WHOLE);
    }

    /** {@return the plan for the whole suite with the default seed} */
    public static Plan standard(int tries) {
        return new Plan(DEFAULT_SEED, tries, Selection.EVERYTHING, ExpectedFailures.NONE);
    }

    /** {@return this plan with another number of tries} */
    public Plan withTries(int newTries) {
        return new Plan(seed, newTries, selection, expectedFailures, shard);
    }

    /** {@return this plan with another shard} */
    public Plan withShard(Shard newShard) {
        return new Plan(seed, tries, selection, expectedFailures, newShard);
    }

    /** {@return the seed as in reports and on the command line: 16 hexadecimal digits} */
    public String seedText() {
        return formatSeed(seed);
    }

    /** {@return a seed as in reports and on the command line} */
    public static String formatSeed(long seed) {
        return String.format(Locale.ROOT, "%016x", seed);
    }

    /**
     * {@return the seed in a text}
     *
     * @param text one to sixteen hexadecimal digits
     * @throws IllegalArgumentException if the text is anything else
     */
    public static long parseSeed(String text) {
        if (!text.matches("[0-9a-fA-F]{1,16}")) {
            throw new IllegalArgumentException("a seed is one to sixteen hexadecimal digits, such as 1f or "
                    + formatSeed(DEFAULT_SEED) + ", not \"" + text + "\"");
        }
        return Long.parseUnsignedLong(text, 16);
    }
}
