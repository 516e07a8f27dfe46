package io.github.autodiscovertck.conformance.safety;

import io.github.autodiscovertck.conformance.subject.Effort;
import java.util.Locale;

/**
 * The cost of one document.
 *
 * @param bytes its length
 * @param effort the time and memory it took
 */
record Cost(int bytes, Effort effort) {

    /**
     * A cost below this does no harm, and its measurement may be noise.
     *
     * @param nanoseconds the time
     * @param bytes the memory
     */
    record CostThreshold(long nanoseconds, long bytes) {
        /** For documents that a correct parser may read as a whole. */
        static final CostThreshold OF_READING = new CostThreshold(500_000_000L, 64L << 20);

        /** For documents that a correct parser rejects or ignores. */
        static final CostThreshold OF_IGNORING = new CostThreshold(150_000_000L, 16L << 20);
    }

    /** The exponent of growth: 1 is linear, 2 is quadratic. Sorting lies between them. */
    private static final double STEEP = 1.6;

    /** A buffer that doubles makes one step steep and the next one flat. */
    private static final double RISING = 1.2;

    /** An amount that is at least {@code least} and at most {@code most}. */
    private record Range(long least, long most) {
        boolean grew(Range since, double growth, double power) {
            return least > Math.max(1, since.most) * Math.pow(growth, power);
        }
    }

    /** Extracts one kind of cost. */
    private interface Amount {
        Range of(Cost cost);
    }

    /** {@return the lower of two measurements of the same document: any disturbance makes one slower} */
    Cost min(Cost again) {
        boolean faster = effort.isMeasured() && again.effort.isMeasured()
                ? again.processor().most() < processor().most()
                : again.effort.elapsedNanos() < effort.elapsedNanos();
        return faster ? again.withMemoryOf(this) : this;
    }

    /** {@return whether it took long enough to look at growth; elapsed time counts if processor time is unknown} */
    boolean isLong(CostThreshold floor) {
        return (effort.isMeasured() ? effort.processorNanos() : effort.elapsedNanos()) > floor.nanoseconds();
    }

    /** {@return whether it took long and grew faster than the document in both steps up to it} */
    boolean isTooSlow(Cost before, Cost first, CostThreshold floor) {
        return areMeasured(before, first) && isLong(floor) && isSteep(Cost::processor, before, first);
    }

    /** {@return whether only elapsed time is known, and it grew as it does when a parser is too slow} */
    boolean seemsTooSlow(Cost before, Cost first, CostThreshold floor) {
        return !areMeasured(before, first) && isLong(floor) && isSteep(Cost::elapsed, before, first);
    }

    /** {@return whether it took much memory and grew faster than the document in both steps up to it} */
    boolean isTooLarge(Cost before, Cost first, CostThreshold floor) {
        return effort.allocatedBytes() > floor.bytes() && isSteep(Cost::memory, before, first);
    }

    /** {@return whether a larger document that takes at least as long may be in proportion to this one} */
    boolean explains(Cost larger) {
        return !areMeasured(larger) || !larger.grew(Cost::processor, this, STEEP);
    }

    /** {@return whether most of this time was processor time, not waiting} */
    boolean isMostlyWork(long nanoseconds) {
        return effort.processorNanos() > nanoseconds / 2;
    }

    private boolean areMeasured(Cost... others) {
        boolean measured = effort.isMeasured();
        for (Cost other : others) {
            measured &= other.effort.isMeasured();
        }
        return measured;
    }

    private boolean isSteep(Amount what, Cost before, Cost first) {
        return grew(what, first, STEEP) && grew(what, before, RISING) && before.grew(what, first, RISING);
    }

    private boolean grew(Amount what, Cost since, double power) {
        return what.of(this).grew(what.of(since), (double) bytes / since.bytes, power);
    }

    private Range processor() {
        return new Range(effort.processorNanos(), effort.processorNanos() + effort.resolutionNanos());
    }

    private Range elapsed() {
        return new Range(effort.elapsedNanos(), effort.elapsedNanos());
    }

    private Range memory() {
        return new Range(effort.allocatedBytes(), effort.allocatedBytes());
    }

    private Cost withMemoryOf(Cost first) {
        return new Cost(
                bytes,
                new Effort(
                        effort.processorNanos(),
                        effort.resolutionNanos(),
                        effort.elapsedNanos(),
                        first.effort.allocatedBytes()));
    }

    String describe() {
        long allocated = effort.allocatedBytes();
        String memory = allocated < 0 ? "" : String.format(Locale.ROOT, " and %,d KiB allocated", allocated >> 10);
        String time = effort.isMeasured()
                ? String.format(Locale.ROOT, "%,d ms of processor time", effort.processorNanos() / 1_000_000)
                : String.format(Locale.ROOT, "%,d ms", effort.elapsedNanos() / 1_000_000);
        return String.format(Locale.ROOT, "%s%s for %,d bytes", time, memory, bytes);
    }
}
