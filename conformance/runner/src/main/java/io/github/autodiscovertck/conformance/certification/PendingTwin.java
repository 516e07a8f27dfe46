package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.judge.Judge;
import io.github.autodiscovertck.conformance.judge.Judgement;
import io.github.autodiscovertck.conformance.judge.OpenJudgement;
import io.github.autodiscovertck.conformance.subject.Subject;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.reading.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case whose document was answered, and whose twin was sent if it takes one to judge it.
 *
 * @param answered the case
 * @param open what it shows by itself
 * @param twin the twin, or null if none is needed
 */
record PendingTwin(Pending answered, OpenJudgement open, @Nullable Pending twin) {

    static PendingTwin send(Pending answered, Judge judge, Subject subject) {
        Outcome.Undecided undecided = answered.undecided();
        OpenJudgement open = undecided == null
                ? judge.open(answered.tested(), answered.outcomes())
                : new OpenJudgement(answered.tested(), undecided, List.of(), null);
        ConformanceCase twin = open.twin();
        return new PendingTwin(answered, open, twin == null ? null : Pending.send(twin, null, subject));
    }

    Judgement judgement(Judge judge) {
        if (open.outcome() instanceof Outcome.Undecided undecided) {
            return Pending.inconclusive(open.tested(), undecided);
        }
        if (twin == null) {
            return judge.close(open);
        }
        Outcome.Undecided undecided = twin.undecided();
        return undecided == null
                ? judge.close(open, twin.tested(), twin.answer())
                : Pending.inconclusive(open.tested(), undecided);
    }
}
