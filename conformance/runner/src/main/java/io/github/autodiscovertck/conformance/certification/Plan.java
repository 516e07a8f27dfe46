package io.github.autodiscovertck.conformance.certification;

import java.util.Locale;
import java.util.Objects;

/**
 * What is run: the same plan gives the same documents on every machine.
 *
 * @param seed the seed of all generated documents
 * @param tries how many documents are generated for each property, from 1
 * @param selection which requirements and cases take part
 * @param expectedFailures which requirements are known to fail
 * @param shard which part of that is run here
 */
public record Plan(long seed, int tries, Selection selection, ExpectedFailures expectedFailures, Shard shard) {

    /** The seed of a run that names none: the default run is the same everywhere. */
    public static final long DEFAULT_SEED = 20070817L;

    public Plan {
        Objects.requireNonNull(selection);
        Objects.requireNonNull(expectedFailures);
        Objects.requireNonNull(shard);
        if (tries < 1) {
            throw new IllegalArgumentException("the number of tries must be at least 1 but is " + tries);
        }
    }

    /** Makes a plan that is run in one place. */
    public Plan(long seed, int tries, Selection selection, ExpectedFailures expectedFailures) {
        this(seed, tries, selection, expectedFailures, Shard.WHOLE);
    }

    /** {@return the plan of the whole suite with the default seed} */
    public static Plan standard(int tries) {
        return new Plan(DEFAULT_SEED, tries, Selection.EVERYTHING, ExpectedFailures.NONE);
    }

    /** {@return this plan with another number of tries} */
    public Plan withTries(int newTries) {
        return new Plan(seed, newTries, selection, expectedFailures, shard);
    }

    /** {@return this plan, of which another part is run} */
    public Plan withShard(Shard newShard) {
        return new Plan(seed, tries, selection, expectedFailures, newShard);
    }

    /** {@return the seed as it is written in reports and on the command line: 16 hexadecimal digits} */
    public String seedText() {
        return formatSeed(seed);
    }

    /** {@return a seed as it is written in reports and on the command line} */
    public static String formatSeed(long seed) {
        return String.format(Locale.ROOT, "%016x", seed);
    }

    /**
     * {@return the seed that a text says}
     *
     * @param text one to sixteen hexadecimal digits
     * @throws IllegalArgumentException if it is anything else
     */
    public static long parseSeed(String text) {
        if (!text.matches("[0-9a-fA-F]{1,16}")) {
            throw new IllegalArgumentException("a seed is one to sixteen hexadecimal digits, such as 1f or "
                    + formatSeed(DEFAULT_SEED) + ", not \"" + text + "\"");
        }
        return Long.parseUnsignedLong(text, 16);
    }
}
