package io.github.autodiscovertck.conformance.subject;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The thread that makes the calls of a {@link CallRunner}, until a call does not come back. */
final class CallWorker {

    private final CallRunner runner;

    /**
     * The call being made. Whoever sets it back to null owns the answer: the worker when the call has come back, or the
     * one who has lost patience. A worker that finds its call taken away has been replaced.
     */
    private final AtomicReference<@Nullable GuardedCall<?>> current = new AtomicReference<>();

    private final ParserThreads threads = new ParserThreads();
    private final Thread thread;

    CallWorker(CallRunner runner) {
        this.runner = runner;
        this.thread = threads.thread("parser", this::run);
    }

    void start() {
        thread.start();
    }

    /** {@return this thread, and those that were started on it} */
    ParserThreads threads() {
        return threads;
    }

    Thread thread() {
        return thread;
    }

    @Nullable GuardedCall<?> current() {
        return current.get();
    }

    /** {@return whether the call was still this worker's, which is then replaced and must not answer any more} */
    boolean takeAway(GuardedCall<?> call) {
        boolean taken = current.compareAndSet(call, null);
        if (taken) {
            thread.interrupt();
        }
        return taken;
    }

    private void run() {
        boolean replaced = false;
        while (!replaced && runner.isOpen()) {
            GuardedCall<?> call = runner.next();
            replaced = call != null && !make(call);
            // A parser may leave the flag set. Cleared before isOpen() is asked, no interrupt by close() gets lost.
            Thread.interrupted();
        }
    }

    private boolean make(GuardedCall<?> call) {
        call.startNow();
        current.set(call);
        boolean wanted = runner.isOpen();
        if (wanted) {
            call.run();
        }
        if (!current.compareAndSet(call, null)) {
            return false;
        }
        if (wanted) {
            call.deliver();
        } else {
            call.drop(runner.whyClosed());
        }
        return true;
    }
}
