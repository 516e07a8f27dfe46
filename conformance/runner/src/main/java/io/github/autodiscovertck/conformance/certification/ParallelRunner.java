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
 * Runs requirements in parallel, one per core, if the implementation may be called by several threads. The documents of
 * each requirement are the same and in the same order as in a sequential run; only the duration differs.
 */
final class ParallelRunner implements AutoCloseable {

    private final Implementation first;
    private final List<Implementation> others = new ArrayList<>();

    private ParallelRunner(Implementation first) {
        this.first = first;
    }

    /**
     * {@return a runner over connections to one implementation, to be closed by the caller}
     *
     * @param implementation the implementation, which stays open
     * @param most the highest number of threads, from 1
     */
    static ParallelRunner over(Implementation implementation, int most) {
        ParallelRunner runner = new ParallelRunner(implementation);
        for (int i = 1; i < most; i++) {
            Optional<Implementation> other = implementation.newConnection();
            if (other.isEmpty()) {
                break;
            }
            runner.others.add(other.get());
        }
        return runner;
    }

    /** {@return the result of each run, in any order} */
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
            // The results of the other threads would be discarded.
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
