package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.core.reading.Outcome;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Parses a document repeatedly, each time together with others on several threads. In some rounds the threads read in
 * lockstep ({@link LockstepReads}), in the others each reads as fast as it can. Stops at the first answer that differs
 * from the answer that the document gets alone.
 *
 * <p>The rounds must fit into the time limit for one document. So a slow parser is not tested at all, and a parser that
 * admits only one thread at a time gets fewer rounds. On a busy machine the test takes longer but runs a minimum of
 * rounds.
 */
final class ConcurrentParse {

    private static final int ROUNDS = 16;
    private static final int ROUNDS_PER_LOCKSTEP = 4;
    private static final int FEWEST_ROUNDS = ROUNDS_PER_LOCKSTEP + 1;
    private static final long ENOUGH = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long MORE_THAN_ENOUGH = 5 * ENOUGH;
    private static final int PARTS_OF_THE_LIMIT = 4;

    /** On a busy machine, a thread must wait until it is scheduled. */
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(25);

    /**
     * Used after a thread failed to arrive: the parser may admit only one thread at a time, so it would happen again.
     */
    private static final long LITTLE_PATIENCE = TimeUnit.MILLISECONDS.toNanos(5);

    private final AutodiscoverParser parser;
    private final List<byte[]> documents = new ArrayList<>();
    private final long most;
    private final long time;
    private long patience = PATIENCE;

    /**
     * Prepares the rounds.
     *
     * @param parser the parser, which must be thread-safe
     * @param document the document under test
     * @param others the documents that are parsed at the same time
     * @param limit the time limit for one document, or zero if it is not enforced here
     */
    ConcurrentParse(AutodiscoverParser parser, byte[] document, List<byte[]> others, Duration limit) {
        this.most = limit.isZero() ? MORE_THAN_ENOUGH : TimeLimit.nanos(limit) / PARTS_OF_THE_LIMIT;
        this.time = Math.min(ENOUGH, most);
        this.parser = parser;
        documents.add(document);
        documents.addAll(others);
    }

    /** {@return the answer that differs, or the one that the document gets alone} */
    Outcome outcome() {
        long start = System.nanoTime();
        long before = spent();
        Outcome alone = read(0);
        long worked = spent() - before;
        long took = System.nanoTime() - start;
        // A parser may have left the flag set.
        Thread.interrupted();
        boolean slow = worked > time / documents.size() || took > most / documents.size();
        return slow || !isIndifferentToPieces(alone) ? alone : together(alone);
    }

    private static long spent() {
        long processor = ThreadMeter.processorNanos(Thread.currentThread());
        return processor == Effort.UNKNOWN ? System.nanoTime() : processor;
    }

    /** A parser that fails on input in chunks, as the threads read it, would fail for a reason other than threads. */
    private boolean isIndifferentToPieces(Outcome alone) {
        boolean indifferent = readInLockstep(new LockstepReads(1, PATIENCE), 0).equals(alone);
        Thread.interrupted();
        return indifferent;
    }

    private Outcome together(Outcome alone) {
        ExecutorService threads =
                Executors.newFixedThreadPool(documents.size(), work -> DaemonThreads.of("parser", work));
        try {
            long start = System.nanoTime();
            for (int round = 0;
                    round < ROUNDS && System.nanoTime() - start < (round < FEWEST_ROUNDS ? most : time);
                    round++) {
                Outcome together = round(threads, round % ROUNDS_PER_LOCKSTEP == 0);
                if (!together.equals(alone)) {
                    return together;
                }
            }
            return alone;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return alone;
        } finally {
            threads.shutdownNow();
        }
    }

    private Outcome round(ExecutorService threads, boolean stepByStep) throws InterruptedException {
        LockstepReads lockstep = new LockstepReads(stepByStep ? documents.size() : 0, patience);
        CyclicBarrier start = new CyclicBarrier(documents.size());
        List<Future<Outcome>> outcomes = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            int thread = i;
            outcomes.add(threads.submit(() -> {
                // A parser may have left the flag set.
                Thread.interrupted();
                start.await();
                return stepByStep ? readInLockstep(lockstep, thread) : read(thread);
            }));
        }
        Outcome outcome = of(outcomes.get(0));
        for (Future<Outcome> other : outcomes) {
            of(other);
        }
        if (lockstep.isOver()) {
            patience = LITTLE_PATIENCE;
        }
        return outcome;
    }

    private Outcome read(int thread) {
        return ParseCall.outcome(
                parser, new ByteArrayInputStream(documents.get(thread).clone()));
    }

    private Outcome readInLockstep(LockstepReads lockstep, int thread) {
        LockstepReads.Stream stream = lockstep.stream(thread, documents.get(thread));
        try {
            return ParseCall.outcome(parser, stream);
        } finally {
            stream.leave();
        }
    }

    private static Outcome of(Future<Outcome> answer) throws InterruptedException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            return new Outcome.Crashed(CrashReason.of(e.getCause()));
        }
    }
}
