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
 * Runs calls into foreign code, one after another, on a dedicated thread. If a call exceeds its limit, the runner
 * answers for it, abandons its thread, and continues with the next call on a new thread.
 *
 * <p>There is no timer per call: a watchdog checks every few milliseconds how long the current call has been running.
 *
 * <p>Safe for use by several threads.
 */
final class CallRunner implements AutoCloseable {

    /**
     * A thread that ignores its interruption cannot be ended, and each one that loops slows down the others. With more
     * of them, correct documents would begin to exceed their time limit.
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

    /** The long call under watch, its silence so far, and the time of the last check; used only by the watchdog. */
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

    /** {@return the next call, or null if the wait is interrupted} */
    @Nullable GuardedCall<?> next() {
        try {
            return waiting.take();
        } catch (InterruptedException e) {
            return null;
        }
    }

    /** {@return what the current worker thread, and the threads that it started, have spent so far} */
    ParserThreads.Spent spent() {
        return worker.threads().spent();
    }

    private void watch() {
        while (isOpen()) {
            LockSupport.parkNanos(this, pause);
            try {
                look();
            } catch (Throwable e) {
                // No thread or memory is left. Without a watchdog, callers would wait forever.
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

    /**
     * A worker sets its current call before it checks whether we are open. Here the order is reversed, so no call is
     * lost.
     */
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
