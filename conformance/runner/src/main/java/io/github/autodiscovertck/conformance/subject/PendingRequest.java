package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.reading.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** One document for a process: its line and its outcome. The outcome is guarded by the session. */
final class PendingRequest {

    private static final byte[] END = "\"}\n".getBytes(StandardCharsets.US_ASCII);

    private final CompletableFuture<Outcome> answer = new CompletableFuture<>();
    private final String id;
    private final byte[] document;
    private final Delivery delivery;
    private @Nullable Outcome outcome;
    private Effort effortOfFailure = Effort.ofElapsed(0);

    PendingRequest(long number, byte[] document, Delivery delivery) {
        this.id = Long.toString(number);
        this.document = document;
        this.delivery = delivery;
    }

    String id() {
        return id;
    }

    /** {@return the line that asks for it, built again on each call} */
    byte[] line() {
        String head = "{\"type\":\"parse\",\"id\":\"" + id + "\"," + DeliveryJson.keyOf(delivery) + "\"document\":\"";
        byte[] start = head.getBytes(StandardCharsets.US_ASCII);
        byte[] base64 = Base64.getEncoder().encode(document);
        byte[] line = new byte[start.length + base64.length + END.length];
        System.arraycopy(start, 0, line, 0, start.length);
        System.arraycopy(base64, 0, line, start.length, base64.length);
        System.arraycopy(END, 0, line, start.length + base64.length, END.length);
        return line;
    }

    CompletableFuture<Outcome> answer() {
        return answer;
    }

    void settle(ProcessFailure failure) {
        settle(failure.outcome());
        effortOfFailure = failure.effort();
    }

    /** {@return what a failed process spent on it; valid once there is an answer} */
    Effort effortOfFailure() {
        return effortOfFailure;
    }

    void settle(Outcome newOutcome) {
        outcome = newOutcome;
    }

    /** Completes the future. Called outside every lock, because callbacks may do anything. */
    void publish() {
        answer.complete(Objects.requireNonNull(outcome));
    }
}
