package io.github.autodiscovertck.conformance.safety;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.Effort;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.conformance.subject.MeasuredOutcome;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Reading;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntToLongFunction;

/** Accepts everything at a scripted cost, up to a minute. Its memory cannot be measured. */
final class ScriptedImplementation implements Implementation {

    private static final Reading NOTHING = Reading.of(response -> {});
    private static final long LIMIT_IN_MILLISECONDS = 60_000;

    private final IntToLongFunction milliseconds;
    private final long[] extra;
    private final Map<Integer, Integer> measured = new TreeMap<>();
    private boolean measurable = true;
    private double share = 1;
    private int calls;

    private ScriptedImplementation(IntToLongFunction milliseconds, long[] extra) {
        this.milliseconds = milliseconds;
        this.extra = extra;
    }

    /**
     * {@return an implementation that takes a scripted time}
     *
     * @param milliseconds the time for a document of a number of bytes
     * @param extra milliseconds that the first documents take in addition
     */
    static ScriptedImplementation taking(IntToLongFunction milliseconds, long... extra) {
        return new ScriptedImplementation(milliseconds, extra);
    }

    /** {@return this implementation, on a system that does not report processor time} */
    ScriptedImplementation notMeasurable() {
        measurable = false;
        return this;
    }

    /** {@return this implementation, which uses the processor for only a part of the time} */
    ScriptedImplementation working(double partOfTheTime) {
        share = partOfTheTime;
        return this;
    }

    /** {@return how often a document of this many bytes was measured} */
    int measurements(int bytes) {
        return measured.getOrDefault(bytes, 0);
    }

    @Override
    public CompletableFuture<MeasuredOutcome> measure(byte[] document) {
        measured.merge(document.length, 1, Integer::sum);
        long time = milliseconds.applyAsLong(document.length) + (calls < extra.length ? extra[calls] : 0);
        calls++;
        Outcome outcome = time < LIMIT_IN_MILLISECONDS
                ? new Outcome.Accepted(NOTHING)
                : new Outcome.TimedOut(LIMIT_IN_MILLISECONDS);
        return CompletableFuture.completedFuture(new MeasuredOutcome(outcome, effort(time * 1_000_000)));
    }

    private Effort effort(long nanos) {
        return new Effort(measurable ? (long) (nanos * share) : Effort.UNKNOWN, 0, nanos, Effort.UNKNOWN);
    }

    @Override
    public CompletableFuture<Outcome> parse(byte[] document) {
        return CompletableFuture.completedFuture(new Outcome.Accepted(NOTHING));
    }

    @Override
    public ParserDescription description() {
        return ParserDescription.of("scripted", "1", true, "User/DisplayName");
    }

    @Override
    public int window() {
        return 1;
    }

    @Override
    public int defaultTries() {
        return 1;
    }

    @Override
    public void close() {
        // Nothing to close.
    }
}
