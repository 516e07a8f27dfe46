package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.reading.Outcome;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls into somebody else's code, one after the other, on a thread of its own. A call that does not come back in
 * time is answered for, its thread is left to itself, and a fresh thread goes on with the next call.
 *
 * <p>No timer is set for a call: a watchdog looks every few milliseconds at when the current one was started.
 *
 * <p>Safe for use by several threads.
 */
final class CallRunner implements AutoCloseable {

    /**
     * A thread that does not heed its interruption cannot be ended, and each one that spins makes the rest slower. With
     * more of them, documents that are read well would begin to miss their time limit.
     */
    private static final int MOST_STUCK_THREADS = 16;

    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

    private final LinkedTransferQueue<GuardedCall<?>> waiting = new LinkedTransferQueue<>();
    private final List<Thread> stuck = new ArrayList<>();
    private final Duration limit;
    private final long pause;
    private final Thread watchdog;
    private volatile CallWorker worker;
    private volatile @Nullable String whyClosed;

    /** The call that lasts, how long it has been looked at, and when it was last; for the watchdog alone. */
    private @Nullable GuardedCall<?> lasting;

    private Silence silence;
    private long lastLook;

    CallRunner(Duration limit) {
        this.limit = limit;
        this.pause = Math.min(LONGEST_PAUSE, Silence.pause(limit));
        this.silence = new Silence(limit, Machine::isBusy);
        this.worker = new CallWorker(this);
        worker.start();
        this.watchdog = DaemonThreads.start("watchdog", this::watch);
    }

    void submit(GuardedCall<?> call) {
        waiting.add(call);
        String why = whyClosed;
        if (why != null && waiting.remove(call)) {
            call.drop(why);
        }
    }

    @Override
    public void close() {
        end("not parsed: the run was ended before");
        LockSupport.unpark(watchdog);
    }

    boolean isOpen() {
        return whyClosed == null;
    }

    String whyClosed() {
        return String.valueOf(whyClosed);
    }

    /** {@return the next call, or null if the waiting was interrupted} */
    @Nullable GuardedCall<?> next() {
        try {
            return waiting.take();
        } catch (InterruptedException e) {
            return null;
        }
    }

    /** {@return what the thread that makes the calls now has spent so far, with those that were started on it} */
    ParserThreads.Spent spent() {
        return worker.threads().spent();
    }

    private void watch() {
        while (isOpen()) {
            LockSupport.parkNanos(this, pause);
            try {
                look();
            } catch (Throwable e) {
                // No thread or no memory left: without a watchdog somebody would wait for ever.
                end("not parsed: no thread could be started any more, " + CrashReason.of(e));
            }
        }
    }

    private void look() {
        CallWorker watched = worker;
        GuardedCall<?> call = watched.current();
        if (call == null || call.nanosSinceStart() <= pause) {
            return;
        }
        lookAt(call, watched.threads());
        if (!silence.isOver()) {
            return;
        }
        Outcome outcome = silence.outcome();
        if (!watched.takeAway(call)) {
            return;
        }
        try {
            replace(watched);
        } finally {
            call.deliverLate(outcome, silence.effort());
        }
    }

    private void lookAt(GuardedCall<?> call, ParserThreads threads) {
        long now = System.nanoTime();
        if (call != lasting) {
            lasting = call;
            silence = new Silence(limit, Machine::isBusy);
            lastLook = now - call.nanosSinceStart();
        }
        long spent = threads.spent().processorNanos();
        silence.look(now - lastLook, pause, spent, spent + ParserThreads.nanosOfCommonPool());
        lastLook = now;
    }

    private void replace(CallWorker late) {
        stuck.removeIf(thread -> !thread.isAlive());
        stuck.add(late.thread());
        if (stuck.size() < MOST_STUCK_THREADS) {
            worker = new CallWorker(this);
            worker.start();
        } else {
            end("not parsed: " + stuck.size() + " earlier documents are still being parsed, long after the time limit");
        }
    }

    /** A worker sets its current call and then asks whether we are open; here it is the other way round. */
    private void end(String why) {
        if (whyClosed == null) {
            whyClosed = why;
        }
        CallWorker last = worker;
        GuardedCall<?> call = last.current();
        if (call != null && last.takeAway(call)) {
            call.drop(why);
        }
        last.thread().interrupt();
        for (GuardedCall<?> next = waiting.poll(); next != null; next = waiting.poll()) {
            next.drop(why);
        }
    }
}
