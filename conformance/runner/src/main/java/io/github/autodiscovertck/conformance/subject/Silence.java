package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.reading.Outcome;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/**
 * The time in which no answer comes, and what it says of a parser. On a busy machine every parser takes long, so that the
 * time alone says nothing: one that has used the processor for as long as the limit is in a loop, one that has not used it
 * for as long hangs, and any other one still waits for the machine. That has an end as well: at last the machine is tried,
 * and nothing is said of a parser if it is the machine that is busy.
 *
 * <p>Time counts only as far as somebody looks in time: while the whole machine stands still, nobody does.
 *
 * <p>For one thread, or guarded by who uses it.
 */
final class Silence {

    /** A parser that gets a twelfth of a core is still given as much of it as the limit allows. */
    private static final int MOST_LIMITS = 12;

    private static final int LOOKS_PER_LIMIT = 10;
    private static final int LATE_LOOK = 2;

    /** What a runtime does while its program waits: timers, and a collector that tidies up. */
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
     * Begins.
     *
     * @param limit how much processor time an answer may take, and how long one may wait without using any
     * @param machineIsBusy tries whether the machine has no core to spare
     */
    Silence(Duration limit, BooleanSupplier machineIsBusy) {
        this.limit = limit;
        this.limitNanos = TimeLimit.nanos(limit);
        this.machineIsBusy = machineIsBusy;
    }

    /** {@return how long to wait between two looks} */
    static long pause(Duration limit) {
        return Math.max(SHORTEST_PAUSE, TimeLimit.nanos(limit) / LOOKS_PER_LIMIT);
    }

    /**
     * Takes note of what has gone on since the last look.
     *
     * @param elapsed the time since then
     * @param pause how long that was meant to be
     * @param nowSpent the processor time that the parser has used so far, since whenever, or {@link Effort#UNKNOWN}
     * @param nowActive the same with what may work for it
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

    /** {@return whether there is nothing more to wait for} */
    boolean isOver() {
        return isSpent() || isIdle() || waited >= MOST_LIMITS * limitNanos;
    }

    /** {@return whether the processor was not used for as long as the limit} */
    boolean isIdle() {
        return !isSpent() && idle >= limitNanos;
    }

    private boolean isSpent() {
        return spent >= limitNanos;
    }

    /** {@return the processor time that was seen to be used, or {@link Effort#UNKNOWN}} */
    Effort effort() {
        return new Effort(firstSpent == Effort.UNKNOWN ? Effort.UNKNOWN : spent, 0, waited, Effort.UNKNOWN);
    }

    /** {@return what it says of the parser, once it is over} */
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
