package io.github.autodiscovertck.generators.property;

import java.util.Random;

/**
 * The numbers of {@link Random}, for one thread: its generator is specified to the bit, and without the care that several
 * threads need it is faster: dozens of numbers are drawn for each document.
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
