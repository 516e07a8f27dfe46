package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.reading.Outcome;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls {@code describe()} of a parser of the SPI. */
final class DescribeCall extends GuardedCall<DescribeCall.Answer> {

    private final AutodiscoverParser parser;
    private final Duration limit;

    DescribeCall(AutodiscoverParser parser, Duration limit) {
        this.parser = parser;
        this.limit = limit;
    }

    /**
     * The result: a description, or what is wrong.
     *
     * @param description the description, or null
     * @param threadSafe whether the parser says that several threads may use it at once
     * @param problem what describe() did instead, or null
     * @param cause what it threw, or null
     */
    record Answer(
            @Nullable ParserDescription description,
            boolean threadSafe,
            @Nullable String problem,
            @Nullable Throwable cause) {}

    /**
     * {@return why documents cannot be sent to a parser of the SPI in this way; empty if they can}
     *
     * @param delivery how documents are sent
     * @param threadSafe whether the parser says that it is thread-safe
     */
    static Optional<String> skipReason(Delivery delivery, boolean threadSafe) {
        return delivery instanceof Delivery.Together && !threadSafe
                ? Optional.of("the parser does not say that several threads may use it at once")
                : Optional.empty();
    }

    @Override
    Answer call() {
        try {
            ParserDescription description = parser.describe();
            return description == null ? problem("returned null", null) : answer(description);
        } catch (Throwable e) {
            return problem("threw " + CrashReason.of(e), e);
        }
    }

    private Answer answer(ParserDescription description) {
        try {
            return new Answer(description, parser.isThreadSafe(), null, null);
        } catch (Throwable e) {
            return problem("returned, but isThreadSafe() threw " + CrashReason.of(e), e);
        }
    }

    @Override
    Answer late(Outcome why, Effort effort) {
        return problem("did not return within " + limit.toMillis() + " ms", null);
    }

    @Override
    Answer dropped(String why) {
        return problem("was not called: " + why, null);
    }

    private static Answer problem(String problem, @Nullable Throwable cause) {
        return new Answer(null, false, problem, cause);
    }
}
