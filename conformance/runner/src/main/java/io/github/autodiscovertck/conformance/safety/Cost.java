package io.github.autodiscovertck.conformance.safety;

import io.github.autodiscovertck.conformance.subject.Effort;
import java.util.Locale;

/**
 * What one document cost.
 *
 * @param bytes its length
 * @param effort what it took
 */
record Cost(int bytes, Effort effort) {

    /**
     * Below this, nobody is hurt, and what is measured may be chance.
     *
     * @param nanoseconds the time
     * @param bytes the memory
     */
    record CostThreshold(long nanoseconds, long bytes) {
        /** For documents that a correct parser may read as a whole. */
        static final CostThreshold OF_READING = new CostThreshold(500_000_000L, 64L << 20);

        /** For documents that a correct parser refuses, or leaves as they are. */
        static final CostThreshold OF_IGNORING = new CostThreshold(150_000_000L, 16L << 20);
    }

    /** Linear is 1, quadratic 2. Between them lies sorting. */
    private static final double STEEP = 1.6;

    /** A buffer that doubles makes one step steep and the one after it flat. */
    private static final double RISING = 1.2;

    /** An amount that is at least {@code least} and at most {@code most}. */
    private record Range(long least, long most) {
        boolean grew(Range since, double growth, double power) {
            return least > Math.max(1, since.most) * Math.pow(growth, power);
        }
    }

    /** Says how much of something a document took. */
    private interface Amount {
        Range of(Cost cost);
    }

    /** {@return the lower of two measurements of the same document: whatever disturbs one makes it slower} */
    Cost min(Cost again) {
        boolean faster = effort.isMeasured() && again.effort.isMeasured()
                ? again.processor().most() < processor().most()
                : again.effort.elapsedNanos() < effort.elapsedNanos();
        return faster ? again.withMemoryOf(this) : this;
    }

    /** {@return whether it took so long that growth is worth a look; the time that passed counts where no other is known} */
    boolean isLong(CostThreshold floor) {
        return (effort.isMeasured() ? effort.processorNanos() : effort.elapsedNanos()) > floor.nanoseconds();
    }

    /** {@return whether it took long, and grew faster than the document did, in both steps to it} */
    boolean isTooSlow(Cost before, Cost first, CostThreshold floor) {
        return areMeasured(before, first) && isLong(floor) && isSteep(Cost::processor, before, first);
    }

    /** {@return whether all that is known is that the time that passed grew as it does if something is too slow} */
    boolean seemsTooSlow(Cost before, Cost first, CostThreshold floor) {
        return !areMeasured(before, first) && isLong(floor) && isSteep(Cost::elapsed, before, first);
    }

    /** {@return whether it took much memory, and grew faster than the document did, in both steps to it} */
    boolean isTooLarge(Cost before, Cost first, CostThreshold floor) {
        return effort.allocatedBytes() > floor.bytes() && isSteep(Cost::memory, before, first);
    }

    /** {@return whether a larger document that takes so long or longer still may be in proportion to this one} */
    boolean explains(Cost larger) {
        return !areMeasured(larger) || !larger.grew(Cost::processor, this, STEEP);
    }

    /** {@return the processor time that was used, and not only waited for} */
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
