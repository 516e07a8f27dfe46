package io.github.autodiscovertck.conformance.subject;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Reading;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** Sends documents to an implementation and waits for the outcomes. */
final class Outcomes {

    private static final int LONGEST_WAIT_IN_SECONDS = 30;

    private Outcomes() {}

    /** {@return the outcomes of documents that are all sent before the first answer is awaited} */
    static List<Outcome> sentAhead(Implementation implementation, String... documents) {
        List<CompletableFuture<Outcome>> answers = Stream.of(documents)
                .map(document -> implementation.parse(document.getBytes(UTF_8)))
                .toList();
        return answers.stream().map(Outcomes::await).toList();
    }

    static Outcome await(CompletableFuture<Outcome> answer) {
        try {
            return answer.get(LONGEST_WAIT_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("no outcome", e);
        }
    }

    /** {@return the outcome of a document that was read as this name} */
    static Outcome read(String name) {
        return new Outcome.Accepted(reading(name));
    }

    static Reading reading(String name) {
        return Reading.of(response -> response.group("User", user -> user.text("DisplayName", name)));
    }
}
