package io.github.autodiscovertck.conformance.subject;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The thread that runs the calls of a {@link CallRunner}, until it is replaced because a call does not return. */
final class CallWorker {

    private final CallRunner runner;

    /**
     * The call in progress. Only the thread that sets it back to null may answer the call: the worker when the call has
     * returned, or the watchdog when it gives up. A worker that finds its call gone has been replaced.
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

    /** {@return this thread and those that it started} */
    ParserThreads threads() {
        return threads;
    }

    Thread thread() {
        return thread;
    }

    @Nullable GuardedCall<?> current() {
        return current.get();
    }

    /** {@return whether the worker still had this call; if so, it must be replaced and does not answer any more} */
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
            // A parser may leave the flag set. It is cleared before isOpen() is checked, so an interrupt by close() is
            // not lost.
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
