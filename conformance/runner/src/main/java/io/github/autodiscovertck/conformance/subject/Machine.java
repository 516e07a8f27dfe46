package io.github.autodiscovertck.conformance.subject;

/** The machine that the kit runs on. */
final class Machine {

    private static final long TRIAL = 50_000_000;
    private static final double CLEARLY_LONGER = 1.5;

    private Machine() {}

    /** {@return whether other work keeps a running thread waiting} Spins for a moment; unknown counts as busy. */
    static boolean isBusy() {
        Thread self = Thread.currentThread();
        long start = System.nanoTime();
        long before = ThreadMeter.processorNanos(self);
        if (before == Effort.UNKNOWN) {
            return true;
        }
        while (ThreadMeter.processorNanos(self) - before < TRIAL) {
            Thread.onSpinWait();
        }
        return System.nanoTime() - start > TRIAL * CLEARLY_LONGER;
    }
}
