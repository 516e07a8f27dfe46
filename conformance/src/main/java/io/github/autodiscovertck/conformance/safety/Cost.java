package io.github.autodiscovertck.conformance.safety;

import io.github.autodiscovertck.conformance.subject.Measured;
import java.util.Locale;
import java.util.function.ToLongFunction;

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

    /** Linear is 1, quadratic 2. Between them lies sorting. */
    private static final double STEEP = 1.6;

    /** A buffer that doubles makes one step steep and the one after it flat. */
    private static final double RISING = 1.2;

    static Cost of(byte[] document, Measured measured) {
        return new Cost(document.length, measured.nanoseconds(), measured.allocatedBytes());
    }

    /** {@return the lower of two measurements of the same document: whatever disturbs one makes it slower} */
    Cost orFaster(Cost again) {
        return new Cost(bytes, Math.min(nanoseconds, again.nanoseconds), allocatedBytes);
    }

    /** {@return whether it took so long that growth is worth a look} */
    boolean isLong(Floor floor) {
        return nanoseconds > floor.nanoseconds();
    }

    /** {@return whether it took long, and grew faster than the document did, in both steps to it} */
    boolean isTooSlow(Cost before, Cost first, Floor floor) {
        return isLong(floor) && isSteep(Cost::nanoseconds, before, first);
    }

    /** {@return whether it took much memory, and grew faster than the document did, in both steps to it} */
    boolean isTooLarge(Cost before, Cost first, Floor floor) {
        return allocatedBytes > floor.bytes() && isSteep(Cost::allocatedBytes, before, first);
    }

    private boolean isSteep(ToLongFunction<Cost> what, Cost before, Cost first) {
        return grew(what, first, STEEP) && grew(what, before, RISING) && before.grew(what, first, RISING);
    }

    private boolean grew(ToLongFunction<Cost> what, Cost since, double power) {
        double growth = (double) bytes / since.bytes;
        return what.applyAsLong(this) > Math.max(1, what.applyAsLong(since)) * Math.pow(growth, power);
    }

    String words() {
        String memory =
                allocatedBytes < 0 ? "" : String.format(Locale.ROOT, " and %,d KiB allocated", allocatedBytes >> 10);
        return String.format(Locale.ROOT, "%,d ms%s for %,d bytes", nanoseconds / 1_000_000, memory, bytes);
    }
}
