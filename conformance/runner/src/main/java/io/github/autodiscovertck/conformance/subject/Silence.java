package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.reading.Outcome;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * The time without an answer, and what it says about a parser. On a busy machine every parser takes long, so elapsed
 * time alone proves nothing. A parser that has used processor time up to the limit is in a loop. One that has stayed
 * idle up to the limit hangs. Any other one still waits for the machine, but not forever: finally the machine is
 * probed, and if it is busy, the outcome is undecided.
 *
 * <p>Time between two checks counts only up to a maximum, because while the whole machine is suspended there are no
 * checks.
 *
 * <p>For one thread, or guarded by its owner.
 */
final class Silence {

    /** A parser that gets a twelfth of a core still gets the processor time that the limit allows. */
    private static final int MOST_LIMITS = 12;

    private static final int LOOKS_PER_LIMIT = 10;
    private static final int LATE_LOOK = 2;

    /** One part in so many is what a runtime uses while its program waits, for timers and garbage collection. */
    private static final int IDLE_PARTS = 50;

    private static final long SHORTEST_PAUSE = 1_000_000;

    private final Duration limit;
    private final long limitNanos;
    private final BooleanSupplier machineIsBusy;
    private long waited;
    private long idle;
    private long spent;
    private long firstSpent = Effort.UNKNOWN;
    private long activeBefore = Effort.UNKNOWN;

    /**
     * Starts counting.
     *
     * @param limit how much processor time an answer may take, and how long a parser may stay idle
     * @param machineIsBusy probes whether the machine has no core to spare
     */
    Silence(Duration limit, BooleanSupplier machineIsBusy) {
        this.limit = limit;
        this.limitNanos = TimeLimit.nanos(limit);
        this.machineIsBusy = machineIsBusy;
    }

    /** {@return how long to wait between two checks} */
    static long pause(Duration limit) {
        return Math.max(SHORTEST_PAUSE, TimeLimit.nanos(limit) / LOOKS_PER_LIMIT);
    }

    /**
     * Records what has happened since the last check.
     *
     * @param elapsed the time since then
     * @param pause how long that was meant to be
     * @param nowSpent the processor time that the parser has used so far, from any start, or {@link Effort#UNKNOWN}
     * @param nowActive the same, including threads that may work for the parser
     */
    void look(long elapsed, long pause, long nowSpent, long nowActive) {
        long counted = Math.min(elapsed, LATE_LOOK * pause);
        waited += counted;
        if (nowSpent == Effort.UNKNOWN) {
            return;
        }
        if (firstSpent == Effort.UNKNOWN) {
            firstSpent = nowSpent;
            activeBefore = nowActive;
        }
        spent = nowSpent - firstSpent;
        idle += counted;
        if (nowActive - activeBefore > idle / IDLE_PARTS + TimeLimit.RESOLUTION) {
            idle = 0;
            activeBefore = nowActive;
        }
    }

    /** {@return whether there is no reason to wait longer} */
    boolean isOver() {
        return isSpent() || isIdle() || waited >= MOST_LIMITS * limitNanos;
    }

    /** {@return whether the processor was idle for as long as the limit} */
    boolean isIdle() {
        return !isSpent() && idle >= limitNanos;
    }

    private boolean isSpent() {
        return spent >= limitNanos;
    }

    /** {@return the measured effort; its processor time may be {@link Effort#UNKNOWN}} */
    Effort effort() {
        return new Effort(firstSpent == Effort.UNKNOWN ? Effort.UNKNOWN : spent, 0, waited, Effort.UNKNOWN);
    }

    /** {@return the outcome for the parser, once the wait is over} */
    Outcome outcome() {
        if (isSpent() || isIdle() || !machineIsBusy.getAsBoolean()) {
            return new Outcome.TimedOut(limit.toMillis());
        }
        String used = firstSpent == Effort.UNKNOWN
                ? "and its processor time cannot be measured here"
                : "in which it got " + milliseconds(spent) + " ms of processor time";
        return new Outcome.Undecided(
                "the machine is too busy: no answer came within " + milliseconds(waited) + " ms, " + used);
    }

    private static long milliseconds(long nanos) {
        return nanos / 1_000_000;
    }
}
