package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.reading.Outcome;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One call into foreign code, with an answer whatever that code does.
 *
 * @param <T> the type of the answer
 */
abstract class GuardedCall<T> {

    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private @Nullable T result;
    private long startedAt;

    /** {@return the result of the call; must not throw, and counts against the time limit} */
    abstract T call();

    /**
     * {@return the answer if the call did not return in time}
     *
     * @param why the outcome of the late call
     * @param effort what the call has cost so far
     */
    abstract T late(Outcome why, Effort effort);

    /** {@return the answer if the call is never made} */
    abstract T dropped(String why);

    final CompletableFuture<T> answer() {
        return answer;
    }

    final void startNow() {
        startedAt = System.nanoTime();
    }

    /** {@return how long the call has been running, for a thread to which the call was published after its start} */
    final long nanosSinceStart() {
        return System.nanoTime() - startedAt;
    }

    final void run() {
        result = call();
    }

    final void deliver() {
        answer.complete(Objects.requireNonNull(result));
    }

    final void deliverLate(Outcome why, Effort effort) {
        answer.complete(late(why, effort));
    }

    final void drop(String why) {
        answer.complete(dropped(why));
    }
}
