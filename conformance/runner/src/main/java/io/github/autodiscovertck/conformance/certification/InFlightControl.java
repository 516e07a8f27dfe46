package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.judge.Judge;
import io.github.autodiscovertck.conformance.judge.Judgement;
import io.github.autodiscovertck.conformance.judge.PreliminaryJudgement;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.reading.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case whose document was answered, and whose control was sent if one is needed to judge it.
 *
 * @param answered the case
 * @param open what it shows by itself
 * @param twin the control, or null if none is needed
 */
record InFlightControl(InFlightCase answered, PreliminaryJudgement open, @Nullable InFlightCase twin) {

    static InFlightControl send(InFlightCase answered, Judge judge, Implementation implementation) {
        Outcome.Undecided undecided = answered.undecided();
        PreliminaryJudgement open = undecided == null
                ? judge.open(answered.tested(), answered.outcomes())
                : new PreliminaryJudgement(answered.tested(), undecided, List.of(), null);
        ConformanceCase twin = open.twin();
        return new InFlightControl(answered, open, twin == null ? null : InFlightCase.send(twin, null, implementation));
    }

    Judgement judgement(Judge judge) {
        if (open.outcome() instanceof Outcome.Undecided undecided) {
            return InFlightCase.inconclusive(open.tested(), undecided);
        }
        if (twin == null) {
            return judge.close(open);
        }
        Outcome.Undecided undecided = twin.undecided();
        return undecided == null
                ? judge.close(open, twin.tested(), twin.answer())
                : InFlightCase.inconclusive(open.tested(), undecided);
    }
}
