package io.github.autodiscovertck.generators.property;

import java.util.Random;

/**
 * A single-threaded {@link Random} that gives the same numbers. The algorithm of Random is specified to the bit;
 * leaving out its synchronization is faster, and each document draws dozens of numbers.
 */
final class SampleRandom extends Random {

    private static final long serialVersionUID = 1L;

    private static final long MULTIPLIER = 0x5DEECE66DL;
    private static final long MASK = (1L << 48) - 1;

    private long state;

    SampleRandom() {
        super(0);
    }

    /** Also called by the constructor of {@link Random}. */
    @Override
    public void setSeed(long seed) {
        state = (seed ^ MULTIPLIER) & MASK;
    }

    @Override
    protected int next(int bits) {
        state = state * MULTIPLIER + 0xBL & MASK;
        return (int) (state >>> 48 - bits);
    }
}
