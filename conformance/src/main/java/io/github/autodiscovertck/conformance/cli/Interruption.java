package io.github.autodiscovertck.conformance.cli;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command end in order when the process is told to end, as by Ctrl-C: the command asks {@link #isRequested()}, and
 * the process waits for it and then ends with {@link ExitCode#INCOMPLETE}.
 *
 * <p>Safe for use by several threads.
 */
final class Interruption implements AutoCloseable {

    /** What it takes to write a report, beside the answer that is waited for. */
    private static final Duration TO_WRITE = Duration.ofSeconds(10);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;
    private final Duration longest;
    private volatile boolean requested;

    private Interruption(Duration longestAnswer) {
        this.longest = longestAnswer.plus(TO_WRITE);
        this.hook = new Thread(this::endInOrder, "autodiscover-tck interruption");
    }

    /**
     * {@return a watch that is in force until it is closed}
     *
     * @param longestAnswer how long the command may be kept by one answer
     */
    static Interruption watch(Duration longestAnswer) {
        Interruption interruption = new Interruption(longestAnswer);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    boolean isRequested() {
        return requested;
    }

    @Override
    public void close() {
        ended.countDown();
        if (!requested) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The process is ending just now; the hook finds that there is nothing to wait for.
                requested = true;
            }
        }
    }

    /** Only halt() can choose an exit code here: the one of the signal is settled by now. */
    private void endInOrder() {
        requested = true;
        try {
            ended.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ExitCode.INCOMPLETE);
    }
}
