package io.github.autodiscovertck.conformance.safety;

import io.github.autodiscovertck.conformance.subject.Effort;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.conformance.subject.MeasuredOutcome;
import io.github.autodiscovertck.core.expectation.ScaledDocument;
import io.github.autodiscovertck.core.reading.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Sends an implementation one document in ascending sizes, up to the first that is not accepted, and checks the cost of
 * each: processor time and memory, never elapsed time. An implementation that rejects a size has a limit and passes.
 * One that accepts all sizes passes if the cost stays in proportion. Once the cost is out of proportion, the probe
 * stops, so that the probe itself does no harm.
 */
public final class ScalingProbe {

    private static final String INSTEAD = "a cost in proportion to the document, or a rejection";
    private static final int MORE_MEASUREMENTS = 2;

    /** Growth is judged over two steps. */
    private static final int STEPS_AND_ONE = 3;

    private static final int MOST_TIMES = 16;
    private static final Cost.CostThreshold NO_FLOOR = new Cost.CostThreshold(0, 0);

    private final ScaledDocument growth;
    private final Implementation implementation;
    private final Cost.CostThreshold floor;
    private final List<Cost> costs = new ArrayList<>();

    private ScalingProbe(ScaledDocument growth, Implementation implementation) {
        this.growth = growth;
        this.implementation = implementation;
        this.floor = growth.free() > 0 ? Cost.CostThreshold.OF_IGNORING : Cost.CostThreshold.OF_READING;
    }

    /**
     * The result of a probe.
     *
     * @param document the last document that was sent
     * @param outcome its outcome
     */
    public record ProbeResult(byte[] document, Outcome outcome) {}

    /** {@return where an implementation stopped, or was stopped} No other document may be in flight. */
    public static ProbeResult of(ScaledDocument growth, Implementation implementation) {
        return new ScalingProbe(growth, implementation).run();
    }

    private ProbeResult run() {
        ProbeResult end = step(0);
        for (int i = 1; i < growth.sizes().size() && end.outcome() instanceof Outcome.Accepted; i++) {
            end = step(i);
        }
        return end;
    }

    private ProbeResult step(int index) {
        int size = growth.sizes().get(index);
        byte[] document = growth.source().apply(size);
        Outcome outcome = measured(document);
        boolean free = size <= growth.free();
        if (outcome instanceof Outcome.TimedOut timedOut && index > 0) {
            return new ProbeResult(document, late(timedOut, index, free));
        }
        return new ProbeResult(
                document, outcome instanceof Outcome.Accepted && !free ? judged(outcome, index) : outcome);
    }

    private Outcome judged(Outcome accepted, int index) {
        if (costs.size() < STEPS_AND_ONE) {
            return accepted;
        }
        if (isTooLarge() || staysTooSlow(index)) {
            return new Outcome.Harmful(INSTEAD, describe());
        }
        return last(0).seemsTooSlow(last(1), last(2), floor)
                ? new Outcome.Undecided(
                        "processor time cannot be measured here, and the time that passed may be that of"
                                + " other work: " + describe())
                : accepted;
    }

    private boolean isTooLarge() {
        return last(0).isTooLarge(last(1), last(2), floor);
    }

    /** A parser that hangs does so on any machine. One that keeps working may only be slow, and in proportion. */
    private Outcome late(Outcome.TimedOut late, int index, boolean free) {
        long limit = TimeUnit.MILLISECONDS.toNanos(late.milliseconds());
        if (last(0).effort().isMeasured() && !last(0).isMostlyWork(limit)) {
            return late;
        }
        return free || isInProportion(index)
                ? new Outcome.Undecided("too slow on this machine: " + last(0).describe() + " and no answer, after "
                        + last(1).describe())
                : late;
    }

    private boolean isInProportion(int index) {
        int known = Math.min(index, STEPS_AND_ONE);
        for (int before = known; before > 0; before--) {
            measureAgain(index, before);
        }
        boolean steepBefore = known == STEPS_AND_ONE && last(1).isTooSlow(last(2), last(STEPS_AND_ONE), NO_FLOOR);
        return !steepBefore && last(Math.min(index, 2)).explains(last(0));
    }

    /**
     * Memory is counted, but time is measured. A program that has just started is slower, which would hide a steep
     * growth from its first documents. A busy machine slows down even processor time.
     */
    private boolean staysTooSlow(int index) {
        boolean tooSlow = last(0).isLong(floor);
        for (int i = 0; i < MORE_MEASUREMENTS && tooSlow; i++) {
            IntStream.of(2, 1, 0).forEach(before -> measureAgain(index, before));
            tooSlow = isTooSlow();
        }
        return tooSlow;
    }

    private void measureAgain(int index, int before) {
        byte[] document = growth.source().apply(growth.sizes().get(index - before));
        costs.set(costs.size() - 1 - before, last(before).min(fine(document)));
    }

    /** {@return the cost of a document, sent as often as needed to measure it} */
    private Cost fine(byte[] document) {
        Effort sum = implementation.measure(document).join().effort();
        int times = 1;
        while (sum.isCoarse() && times < MOST_TIMES) {
            sum = sum.plus(implementation.measure(document).join().effort());
            times++;
        }
        return new Cost(document.length, sum.over(times));
    }

    private boolean isTooSlow() {
        return last(0).isTooSlow(last(1), last(2), floor);
    }

    private Cost last(int before) {
        return costs.get(costs.size() - 1 - before);
    }

    private Outcome measured(byte[] document) {
        MeasuredOutcome measured = implementation.measure(document).join();
        if (measured.outcome() instanceof Outcome.TimedOut) {
            // These are the largest documents, and no other verdict against a parser rests on a single measurement.
            measured = implementation.measure(document).join();
        }
        costs.add(new Cost(document.length, measured.effort()));
        return measured.outcome();
    }

    private String describe() {
        return last(0).describe() + ", after " + last(1).describe() + " and " + last(2).describe();
    }
}
