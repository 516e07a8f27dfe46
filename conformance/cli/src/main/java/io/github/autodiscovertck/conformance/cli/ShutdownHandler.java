package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.report.KitInfo;
import io.github.autodiscovertck.conformance.text.VisibleText;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets a command end in order when the process is told to end, as by Ctrl-C: the command asks {@link #isRequested()}, and
 * the process waits for it and then ends with {@link ExitCode#INCOMPLETE}. A parser that calls System.exit is named.
 *
 * <p>Safe for use by several threads.
 */
final class ShutdownHandler implements AutoCloseable {

    /** What it takes to write a report, beside the answer that is waited for. */
    private static final Duration TO_WRITE = Duration.ofSeconds(10);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread command = Thread.currentThread();
    private final Thread hook;
    private final PrintWriter err;
    private final Duration longest;
    private volatile boolean requested;

    private ShutdownHandler(PrintWriter err, Duration longestAnswer) {
        this.err = err;
        this.longest = longestAnswer.plus(TO_WRITE);
        this.hook = new Thread(this::endInOrder, "autodiscover-tck interruption");
    }

    /**
     * {@return a watch over the command on this thread, in force until it is closed}
     *
     * @param err where it is said that a parser ends the process
     * @param longestAnswer how long the command may be kept by one answer
     */
    static ShutdownHandler watch(PrintWriter err, Duration longestAnswer) {
        ShutdownHandler interruption = new ShutdownHandler(err, longestAnswer);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    boolean isRequested() {
        return requested;
    }

    /** Ends the watch; once the process is told to end, this does not return, or the command's exit code could win. */
    @Override
    public void close() {
        ended.countDown();
        if (requested || !isHookRemoved()) {
            while (true) {
                LockSupport.park(this);
            }
        }
    }

    private boolean isHookRemoved() {
        try {
            return Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending just now; the hook finds that there is nothing to wait for.
            return false;
        }
    }

    /** Only halt() can choose an exit code here: that of the signal, or of the parser, is settled by now. */
    private void endInOrder() {
        requested = true;
        SystemExitDetector exit = SystemExitDetector.underWay();
        if (exit != null) {
            err.println(
                    KitInfo.NAME + ": the parser ended this JVM with System.exit at " + VisibleText.line(exit.place())
                            + "; with --isolate it has a JVM of its own, and that costs one document.");
        }
        if (exit == null || exit.thread() != command) {
            awaitCommand();
        }
        Runtime.getRuntime().halt(ExitCode.INCOMPLETE);
    }

    private void awaitCommand() {
        try {
            ended.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
