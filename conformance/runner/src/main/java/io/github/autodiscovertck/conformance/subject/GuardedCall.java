package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.reading.Outcome;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * One call into somebody else's code, and the answer that is given whatever that code does.
 *
 * @param <T> what is answered
 */
abstract class GuardedCall<T> {

    private final CompletableFuture<T> answer = new CompletableFuture<>();
    private @Nullable T result;
    private long startedAt;

    /** {@return what the call came to; must not throw, and counts against the time limit} */
    abstract T call();

    /**
     * {@return the answer when the call did not come back in time}
     *
     * @param why what that says of the parser
     * @param effort what it has spent
     */
    abstract T late(Outcome why, Effort effort);

    /** {@return the answer when the call is not made} */
    abstract T dropped(String why);

    final CompletableFuture<T> answer() {
        return answer;
    }

    final void startNow() {
        startedAt = System.nanoTime();
    }

    /** {@return how long the call has been running, for a thread that has seen it published after its start} */
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
