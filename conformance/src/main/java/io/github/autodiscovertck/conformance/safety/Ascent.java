package io.github.autodiscovertck.conformance.safety;

import io.github.autodiscovertck.conformance.subject.Measured;
import io.github.autodiscovertck.conformance.subject.Subject;
import io.github.autodiscovertck.core.expectation.Growth;
import io.github.autodiscovertck.core.reading.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives an implementation one document in ascending sizes, up to the first that is not accepted, and looks at what each
 * costs. Whoever refuses a size has a bound, and is fine. Whoever accepts all is fine as long as the cost stays in
 * proportion; beyond it, no larger document is given, so that nobody is hurt by what is looked for.
 */
public final class Ascent {

    private static final String INSTEAD = "a cost in proportion to the document, or a refusal";
    private static final int MORE_MEASUREMENTS = 2;

    private final Growth growth;
    private final Subject subject;
    private final Cost.Floor floor;
    private final List<Cost> costs = new ArrayList<>();

    private Ascent(Growth growth, Subject subject) {
        this.growth = growth;
        this.subject = subject;
        this.floor = growth.free() > 0 ? Cost.Floor.OF_IGNORING : Cost.Floor.OF_READING;
    }

    /**
     * Where an ascent ended.
     *
     * @param document the last document that was given
     * @param outcome what came of it
     */
    public record End(byte[] document, Outcome outcome) {}

    /** {@return where an implementation stopped, or was stopped} Nothing else may be under way. */
    public static End of(Growth growth, Subject subject) {
        return new Ascent(growth, subject).climb();
    }

    private End climb() {
        End end = step(0);
        for (int i = 1; i < growth.sizes().size() && end.outcome() instanceof Outcome.Accepted; i++) {
            end = step(i);
        }
        return end;
    }

    private End step(int index) {
        int size = growth.sizes().get(index);
        byte[] document = growth.source().apply(size);
        return new End(document, size > growth.free() ? judged(document, index) : measured(document));
    }

    private Outcome judged(byte[] document, int index) {
        Outcome outcome = measured(document);
        boolean harmful =
                outcome instanceof Outcome.Accepted && costs.size() > 2 && (isTooLarge() || staysTooSlow(index));
        return harmful ? new Outcome.Harmful(INSTEAD, words()) : outcome;
    }

    private boolean isTooLarge() {
        return last(0).isTooLarge(last(1), last(2), floor);
    }

    /**
     * Memory is counted, but time is measured: other work on the machine makes it longer, and so does a program that has
     * just started, which would hide how steep the way from its first documents was.
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
        Cost again = Cost.of(document, subject.measure(document).join());
        costs.set(costs.size() - 1 - before, last(before).orFaster(again));
    }

    private boolean isTooSlow() {
        return last(0).isTooSlow(last(1), last(2), floor);
    }

    private Cost last(int before) {
        return costs.get(costs.size() - 1 - before);
    }

    private Outcome measured(byte[] document) {
        Measured measured = subject.measure(document).join();
        if (measured.outcome() instanceof Outcome.TimedOut) {
            // These are the largest documents of all, and the machine may have been busy just then.
            measured = subject.measure(document).join();
        }
        costs.add(Cost.of(document, measured));
        return measured.outcome();
    }

    private String words() {
        return last(0).words() + ", after " + last(1).words() + " and " + last(2).words();
    }
}
