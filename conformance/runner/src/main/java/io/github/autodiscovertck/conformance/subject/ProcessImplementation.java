package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.reading.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An implementation in any language, connected by the process protocol, version 1. If a process ends, hangs or writes
 * garbage, the current document fails, and the process is restarted for the others.
 *
 * <p>The time limit applies to silence. A process may have many documents at once and answer them in any order. While
 * it has any, it must not use more processor time than the limit without an answer, and must not stay idle for longer
 * than the limit. A document on which the process stayed idle is retried once, alone. A start may take at least thirty
 * seconds, because loading a language and its libraries says nothing about parsing.
 *
 * <p>Safe for use by several threads; documents are sent in the order of the calls.
 */
public final class ProcessImplementation implements Implementation {

    private static final int DEFAULT_TRIES = 100;
    private static final Duration SHORTEST_START_LIMIT = Duration.ofSeconds(30);
    private static final int MOST_STARTS = 3;
    private static final Duration TO_LET_GO = Duration.ofSeconds(5);

    private final AtomicLong lastNumber = new AtomicLong();
    private final AdapterLauncher launcher;
    private final AdapterSession session;
    private final ParserDescription description;
    private final int defaultTries;
    private final boolean ours;
    private final boolean threadSafe;
    private final Thread supervisor;

    private ProcessImplementation(
            AdapterLauncher launcher,
            AdapterSession session,
            AdapterLauncher.Launched first,
            int defaultTries,
            boolean ours) {
        this.launcher = launcher;
        this.session = session;
        this.description = first.said().description();
        this.threadSafe = first.said().threadSafe();
        this.defaultTries = defaultTries;
        this.ours = ours;
        attach(first);
        this.supervisor = DaemonThreads.start("supervisor", this::supervise);
    }

    /**
     * Starts a command, without a shell, and asks it for its description.
     *
     * @param command the program and its arguments
     * @param timeLimit how much processor time the process may use without an answer while it has documents, and how
     *     long it may stay idle; positive
     * @return the implementation, to be closed by the caller
     * @throws ImplementationStartException if the command cannot be started, or does not describe itself as the
     *     protocol requires
     * @throws IllegalArgumentException if the time limit is not positive
     */
    public static ProcessImplementation start(List<String> command, Duration timeLimit)
            throws ImplementationStartException {
        return start(command, timeLimit, startLimit(timeLimit), DEFAULT_TRIES, false);
    }

    /** {@return a JVM of the kit, which supports the same deliveries as a parser in this JVM} */
    static ProcessImplementation startOurs(List<String> command, Duration timeLimit)
            throws ImplementationStartException {
        return start(command, timeLimit, startLimit(timeLimit), InProcessImplementation.DEFAULT_TRIES, true);
    }

    private static Duration startLimit(Duration timeLimit) {
        return timeLimit.compareTo(SHORTEST_START_LIMIT) >= 0 ? timeLimit : SHORTEST_START_LIMIT;
    }

    static ProcessImplementation start(
            List<String> command, Duration timeLimit, Duration startLimit, int defaultTries, boolean ours)
            throws ImplementationStartException {
        TimeLimit.requirePositive(timeLimit);
        AdapterLauncher launcher = new AdapterLauncher(command, startLimit);
        AdapterSession session = new AdapterSession(timeLimit);
        try {
            return new ProcessImplementation(launcher, session, launcher.launch(session), defaultTries, ours);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ImplementationStartException("interrupted while the adapter was being started", e);
        }
    }

    @Override
    public ParserDescription description() {
        return description;
    }

    @Override
    public int window() {
        return SendWindow.WINDOW;
    }

    @Override
    public int defaultTries() {
        return defaultTries;
    }

    @Override
    public Optional<String> skipReason(Delivery delivery) {
        return ours ? DescribeCall.skipReason(delivery, threadSafe) : Implementation.super.skipReason(delivery);
    }

    @Override
    public CompletableFuture<Outcome> parse(byte[] document) {
        return parse(document, Delivery.WHOLE);
    }

    @Override
    public CompletableFuture<Outcome> parse(byte[] document, Delivery delivery) {
        PendingRequest request = new PendingRequest(lastNumber.incrementAndGet(), document, delivery);
        session.ask(request);
        return request.answer();
    }

    @Override
    public CompletableFuture<MeasuredOutcome> measure(byte[] document) {
        try {
            RunningAdapter adapter = session.awaitRunning();
            long spent = adapter == null ? Effort.UNKNOWN : adapter.processorNanos();
            long start = System.nanoTime();
            PendingRequest request = new PendingRequest(lastNumber.incrementAndGet(), document, Delivery.WHOLE);
            session.ask(request);
            Outcome outcome = request.answer().join();
            long elapsed = System.nanoTime() - start;
            boolean same = adapter != null && session.isRunning(adapter);
            return CompletableFuture.completedFuture(
                    new MeasuredOutcome(outcome, same ? effort(adapter, spent, elapsed) : request.effortOfFailure()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CompletableFuture.completedFuture(
                    new MeasuredOutcome(new Outcome.Undecided("the kit was interrupted"), Effort.ofElapsed(0)));
        }
    }

    private static Effort effort(RunningAdapter adapter, long before, long elapsed) {
        long after = adapter.processorNanos();
        return before == Effort.UNKNOWN || after == Effort.UNKNOWN
                ? Effort.ofElapsed(elapsed)
                : new Effort(after - before, TimeLimit.RESOLUTION, elapsed, Effort.UNKNOWN);
    }

    @Override
    public void close() {
        session.end("not parsed: the run was ended before");
        launcher.abort();
        try {
            supervisor.join(TO_LET_GO.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void supervise() {
        try {
            for (RunningAdapter broken = session.awaitBroken(); broken != null; broken = session.awaitBroken()) {
                replace(broken);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            session.end("not parsed: the process cannot be watched any more, " + CrashReason.of(e));
        }
    }

    private void replace(RunningAdapter broken) throws InterruptedException {
        if (session.isOver()) {
            broken.stop();
            return;
        }
        broken.kill();
        String problem = "";
        for (int start = 0; start < MOST_STARTS && !session.isOver(); start++) {
            try {
                attach(launcher.launch(session));
                return;
            } catch (ImplementationStartException e) {
                problem = String.valueOf(e.getMessage());
            }
        }
        session.end("not parsed: after a failure the process could not be started again, " + problem);
    }

    private void attach(AdapterLauncher.Launched launched) {
        session.resume(launched.process());
        launched.process().open();
    }
}
