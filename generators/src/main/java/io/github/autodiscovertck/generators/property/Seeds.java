package io.github.autodiscovertck.generators.property;

/**
 * Derives a separate seed for each sample, so that a sample does not depend on the order, the thread or the number of
 * samples. The finalizer is that of SplitMix64.
 */
final class Seeds {

    private Seeds() {}

    static long mix(long seed, String property, int index) {
        long mixed = seed + 0x9E3779B97F4A7C15L * (index + 1L);
        for (int i = 0; i < property.length(); i++) {
            mixed = mixed * 31 + property.charAt(i);
        }
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
