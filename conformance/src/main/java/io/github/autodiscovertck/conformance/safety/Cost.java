package io.github.autodiscovertck.conformance.safety;

import io.github.autodiscovertck.conformance.subject.Measured;
import java.util.Locale;

/**
 * What one document cost.
 *
 * @param bytes its length
 * @param nanoseconds the time
 * @param allocatedBytes the memory that was given out, or {@link Measured#UNKNOWN}
 */
record Cost(int bytes, long nanoseconds, long allocatedBytes) {

    /**
     * Below this, nobody is hurt, and what is measured may be chance.
     *
     * @param nanoseconds the time
     * @param bytes the memory
     */
    record Floor(long nanoseconds, long bytes) {
        /** For documents that a correct parser may read as a whole. */
        static final Floor OF_READING = new Floor(500_000_000L, 64L << 20);

        /** For documents that a correct parser refuses, or leaves as they are. */
        static final Floor OF_IGNORING = new Floor(150_000_000L, 16L << 20);
    }

    /** Linear is 1, quadratic 2. Between them lies sorting, and buffers that double. */
    private static final double STEEP = 1.6;

    static Cost of(byte[] document, Measured measured) {
        return new Cost(document.length, measured.nanoseconds(), measured.allocatedBytes());
    }

    /** {@return the lower of two measurements of the same document: whatever disturbs one makes it slower} */
    Cost orFaster(Cost again) {
        return new Cost(bytes, Math.min(nanoseconds, again.nanoseconds), allocatedBytes);
    }

    /** {@return whether it took long, and grew faster than the document did, twice in a row} */
    boolean isTooSlow(Cost before, Cost first, Floor floor) {
        return nanoseconds > floor.nanoseconds()
                && isSteep(nanoseconds, before.nanoseconds, before)
                && before.isSteep(before.nanoseconds, first.nanoseconds, first);
    }

    /** {@return whether it took much memory, and grew faster than the document did, twice in a row} */
    boolean isTooLarge(Cost before, Cost first, Floor floor) {
        return allocatedBytes > floor.bytes()
                && isSteep(allocatedBytes, before.allocatedBytes, before)
                && before.isSteep(before.allocatedBytes, first.allocatedBytes, first);
    }

    private boolean isSteep(long now, long then, Cost before) {
        double growth = (double) bytes / before.bytes;
        return now > Math.max(1, then) * Math.pow(growth, STEEP);
    }

    String words() {
        String memory = allocatedBytes < 0 ? "" : String.format(Locale.ROOT, " and %,d KiB", allocatedBytes >> 10);
        return String.format(Locale.ROOT, "%,d ms%s for %,d bytes", nanoseconds / 1_000_000, memory, bytes);
    }
}
