package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.judge.Judgement;
import io.github.autodiscovertck.conformance.safety.ScalingProbe;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.ScaledDocument;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.generators.property.Sample;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A case whose document was sent and whose answer is awaited.
 *
 * @param tested the case
 * @param sample the sample that generated it, or null for a golden case
 * @param answers the futures of the answers
 */
record InFlightCase(ConformanceCase tested, @Nullable Sample sample, List<CompletableFuture<Outcome>> answers) {

    /** Takes some microseconds. Parking and waking a thread takes longer than a fast parser needs. */
    private static final int SPINS = 2_000;

    static InFlightCase send(ConformanceCase tested, @Nullable Sample sample, Implementation implementation) {
        tested.preceding().forEach(implementation::parse);
        List<CompletableFuture<Outcome>> answers = new ArrayList<>(2);
        answers.add(implementation.parse(tested.document(), tested.delivery()));
        if (tested.repeated()) {
            answers.add(implementation.parse(tested.document(), tested.delivery()));
        }
        return new InFlightCase(tested, sample, answers);
    }

    /** {@return a case of ascending sizes with the last document that was sent, and its answer} */
    static InFlightCase run(ConformanceCase tested, ScaledDocument growth, Implementation implementation) {
        ScalingProbe.ProbeResult end = ScalingProbe.of(growth, implementation);
        return new InFlightCase(
                tested.withDocument(end.document()), null, List.of(CompletableFuture.completedFuture(end.outcome())));
    }

    /** {@return an undecided answer, or null if there is none} */
    Outcome.@Nullable Undecided undecided() {
        for (Outcome outcome : outcomes()) {
            if (outcome instanceof Outcome.Undecided undecided) {
                return undecided;
            }
        }
        return null;
    }

    /** {@return an inconclusive judgement for a reason that is not the implementation's} */
    static Judgement inconclusive(ConformanceCase tested, Outcome.Undecided undecided) {
        return new Judgement(Judgement.Result.INCONCLUSIVE, tested, undecided, List.of(), undecided.why());
    }

    /** {@return the first answer} */
    Outcome answer() {
        return outcomes().get(0);
    }

    /**
     * {@return the outcomes, one or two}
     *
     * @throws AdapterFaultException if the adapter is at fault
     */
    List<Outcome> outcomes() {
        List<Outcome> outcomes = awaited();
        List<AdapterFaultException.Fault> faults = faults(outcomes);
        if (!faults.isEmpty()) {
            throw new AdapterFaultException(faults.subList(0, 1));
        }
        return outcomes;
    }

    /** {@return the adapter faults among the answers} */
    List<AdapterFaultException.Fault> faults() {
        return faults(awaited());
    }

    private List<AdapterFaultException.Fault> faults(List<Outcome> outcomes) {
        List<AdapterFaultException.Fault> faults = new ArrayList<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.AdapterFault fault) {
                faults.add(new AdapterFaultException.Fault(tested.id(), tested.document(), fault));
            }
        }
        return faults;
    }

    private List<Outcome> awaited() {
        List<Outcome> outcomes = new ArrayList<>(answers.size());
        for (CompletableFuture<Outcome> answer : answers) {
            for (int i = 0; i < SPINS && !answer.isDone(); i++) {
                Thread.onSpinWait();
            }
            outcomes.add(answer.join());
        }
        return outcomes;
    }
}
