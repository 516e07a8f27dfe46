package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.subject.Implementation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;

/**
 * Runs requirements at the same time, as many as there are cores, if the implementation may be asked by several threads.
 * Each requirement's documents are the same and in the same order as in a run of one after the other, so that only the time
 * that it takes differs.
 */
final class ParallelRunner implements AutoCloseable {

    private final Implementation first;
    private final List<Implementation> others = new ArrayList<>();

    private ParallelRunner(Implementation first) {
        this.first = first;
    }

    /**
     * {@return ways to one implementation, to be closed by the caller}
     *
     * @param subject the implementation, which stays open
     * @param most how many threads there may be, from 1
     */
    static ParallelRunner over(Implementation implementation, int most) {
        ParallelRunner ways = new ParallelRunner(implementation);
        for (int i = 1; i < most; i++) {
            Optional<Implementation> other = implementation.newConnection();
            if (other.isEmpty()) {
                break;
            }
            ways.others.add(other.get());
        }
        return ways;
    }

    /** {@return what came of each, in no certain order} */
    <R> List<R> run(List<RequirementRun> runs, BiFunction<RequirementRun, Implementation, R> one) {
        Queue<RequirementRun> waiting = new ConcurrentLinkedQueue<>(runs);
        Queue<FutureTask<List<R>>> tasks = new ArrayDeque<>();
        for (Implementation other : others) {
            FutureTask<List<R>> task = new FutureTask<>(() -> drain(waiting, other, one));
            Thread thread = new Thread(task, "autodiscover-tck-certification");
            thread.setDaemon(true);
            thread.start();
            tasks.add(task);
        }
        List<R> results = drain(waiting, first, one);
        tasks.forEach(task -> results.addAll(resultsOf(task)));
        return results;
    }

    private static <R> List<R> drain(
            Queue<RequirementRun> waiting,
            Implementation implementation,
            BiFunction<RequirementRun, Implementation, R> one) {
        List<R> results = new ArrayList<>();
        try {
            for (RequirementRun next = waiting.poll(); next != null; next = waiting.poll()) {
                results.add(one.apply(next, implementation));
            }
        } catch (RuntimeException | Error e) {
            // The others would only run what nobody gets to see.
            waiting.clear();
            throw e;
        }
        return results;
    }

    private static <R> List<R> resultsOf(FutureTask<List<R>> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof AdapterFaultException fault) {
                throw fault;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while requirements are certified", e);
        }
    }

    @Override
    public void close() {
        others.forEach(Implementation::close);
    }
}
