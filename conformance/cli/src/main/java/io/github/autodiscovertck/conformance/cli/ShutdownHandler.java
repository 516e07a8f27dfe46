package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.report.KitInfo;
import io.github.autodiscovertck.conformance.text.VisibleText;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Shuts a command down in order when the process is asked to end, as by Ctrl-C. The command polls {@link
 * #isRequested()}; the process waits for the command and then ends with {@link ExitCode#INCOMPLETE}. If a parser called
 * System.exit, a message names the line of code.
 *
 * <p>Safe for use by several threads.
 */
final class ShutdownHandler implements AutoCloseable {

    /** Time to write a report, in addition to the time limit of the pending answer. */
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
     * {@return a handler for the command on this thread, active until it is closed}
     *
     * @param err receives the message that a parser has ended the process
     * @param longestAnswer the time limit of one answer
     */
    static ShutdownHandler watch(PrintWriter err, Duration longestAnswer) {
        ShutdownHandler handler = new ShutdownHandler(err, longestAnswer);
        Runtime.getRuntime().addShutdownHook(handler.hook);
        return handler;
    }

    boolean isRequested() {
        return requested;
    }

    /** Deactivates the handler. Does not return during a shutdown, since the command's exit code could win then. */
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
            // The process is already ending; the hook finds nothing to wait for.
            return false;
        }
    }

    /** Calls halt() because the exit code of the signal or of System.exit can no longer be changed otherwise. */
    private void endInOrder() {
        requested = true;
        SystemExitDetector exit = SystemExitDetector.findCall();
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
