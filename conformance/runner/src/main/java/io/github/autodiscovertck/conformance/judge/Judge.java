package io.github.autodiscovertck.conformance.judge;

import io.github.autodiscovertck.conformance.judge.Judgement.Result;
import io.github.autodiscovertck.conformance.judge.Mismatch.Kind;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Expectation;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.expectation.Refusal;
import io.github.autodiscovertck.core.expectation.Twin;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Judges golden and generated cases of one requirement in the same way. It looks only at the addresses that the
 * requirement judges and the implementation reports. It asks for the answer to the control where the case alone is not
 * conclusive:
 *
 * <ul>
 *   <li>a rejection or a wrong answer counts only if the control is accepted and read correctly; otherwise the finding
 *       is that the control is misread,
 *   <li>an allowed answer may be allowed by chance; {@link #confirm} finds out,
 *   <li>an answer is evidence only if the document or its control contains a value that the implementation reports, see
 *       {@link #isClaimed}.
 * </ul>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Judge {

    /** No control can excuse these. */
    private static final Set<Kind> SETTLED_ALONE = EnumSet.of(Kind.ACCEPTED, Kind.HARMFUL);

    private static final Set<Kind> HARM = EnumSet.of(Kind.CRASHED, Kind.TIMED_OUT, Kind.HARMFUL);

    private final Scope scope;
    private final boolean harmAlone;
    private final boolean valuesAlone;
    private final boolean shapeAlone;

    /**
     * Creates a judge for one requirement and one implementation.
     *
     * @param scope what is judged
     */
    public Judge(Scope scope) {
        this(scope, false, false, false);
    }

    /**
     * Creates a judge for one requirement and an implementation that reports all blocks.
     *
     * @param judged the addresses that are judged
     * @param appliesDefaults whether the implementation reports absent elements with their default
     */
    public Judge(AddressSet judged, boolean appliesDefaults) {
        this(Scope.of(judged, appliesDefaults));
    }

    private Judge(Scope scope, boolean harmAlone, boolean valuesAlone, boolean shapeAlone) {
        this.scope = scope;
        this.harmAlone = harmAlone;
        this.valuesAlone = valuesAlone;
        this.shapeAlone = shapeAlone;
    }

    /**
     * {@return this judge, for a requirement about side effects} The answer to the document is not judged, but the
     * answer to the control is: an implementation that is safe because it parses nothing proves nothing.
     */
    public Judge ofHarmAlone() {
        return new Judge(scope, true, valuesAlone, shapeAlone);
    }

    /**
     * {@return this judge, for a requirement about values of plain documents} A wrong value is then a failure, whatever
     * the answer to the control. The control only decides about a document that is not read at all: it shows whether
     * the implementation reads the document without this value.
     */
    public Judge ofValuesAlone() {
        return new Judge(scope, harmAlone, true, shapeAlone);
    }

    /**
     * {@return this judge, for a requirement about which documents are accepted} Wrong values are left to the
     * requirements about the elements. A document in which all values are wrong is inconclusive.
     */
    public Judge ofShapeAlone() {
        return new Judge(scope, harmAlone, valuesAlone, true);
    }

    /**
     * {@return the judgement of a case}
     *
     * @param tested the case
     * @param outcomes the outcome of its document, or two outcomes if the document is sent twice
     * @param ask sends a control to the implementation, after the documents that precede it
     */
    public Judgement judge(ConformanceCase tested, List<Outcome> outcomes, Function<ConformanceCase, Outcome> ask) {
        PreliminaryJudgement open = open(tested, outcomes);
        ConformanceCase twin = open.twin();
        return twin == null ? close(open) : close(open, twin, ask.apply(twin));
    }

    /**
     * {@return what a case shows by itself, and the control that is still needed} For a caller that sends controls
     * ahead; {@link #judge} does both steps.
     *
     * @param tested the case
     * @param outcomes the outcome of its document, or two outcomes if the document is sent twice
     */
    public PreliminaryJudgement open(ConformanceCase tested, List<Outcome> outcomes) {
        Outcome outcome = outcomes.get(0);
        List<Mismatch> mismatches = counting(mismatches(tested.expectation(), outcome));
        if (outcomes.size() > 1) {
            mismatches = withDifference(mismatches, outcome, outcomes.get(1), "when asked again");
        }
        Twin twin = tested.twin();
        boolean asks =
                twin != null && (twin.relation() == Twin.Relation.SAME_ANSWER || !isSettled(twin, outcome, mismatches));
        return new PreliminaryJudgement(
                tested, outcome, mismatches, asks ? twin.source().get() : null);
    }

    /**
     * {@return the judgement if no control is needed}
     *
     * @param open a preliminary judgement without a control
     */
    public Judgement close(PreliminaryJudgement open) {
        return judgement(open.tested(), open.outcome(), open.mismatches());
    }

    /**
     * {@return the judgement, given the answer to the control}
     *
     * @param open a preliminary judgement with a control
     * @param twin its control
     * @param answer the outcome of the control
     */
    public Judgement close(PreliminaryJudgement open, ConformanceCase twin, Outcome answer) {
        return Objects.requireNonNull(open.tested().twin()).relation() == Twin.Relation.SAME_ANSWER
                ? againstSame(open, twin, answer)
                : againstTwin(open, twin, answer);
    }

    private boolean isSettled(Twin twin, Outcome outcome, List<Mismatch> mismatches) {
        if (mismatches.isEmpty()) {
            return outcome instanceof Outcome.Accepted || twin.relation() == Twin.Relation.SAME_SHAPE;
        }
        Kind kind = mismatches.get(0).kind();
        return SETTLED_ALONE.contains(kind) || decidesShapeAlone(twin) && kind == Kind.VALUE;
    }

    private boolean decidesShapeAlone(Twin twin) {
        return valuesAlone || twin.relation() == Twin.Relation.SAME_SHAPE;
    }

    private Judgement againstSame(PreliminaryJudgement open, ConformanceCase same, Outcome other) {
        ConformanceCase tested = open.tested();
        Outcome outcome = open.outcome();
        if (tested.expectation().open() && !isAnswer(outcome) && !isAnswer(other)) {
            return inconclusive(tested, outcome, "there is no answer either time: " + JudgeMessages.of(other));
        }
        List<Mismatch> misread = mismatches(same.expectation(), other);
        List<Mismatch> own =
                withDifference(without(open.mismatches(), misread), outcome, other, JudgeMessages.otherwise(tested));
        return isRead(same.expectation(), misread) || !own.isEmpty() && areValues(misread)
                ? judgement(tested, outcome, own)
                : controlMisread(open, misread, other);
    }

    /** Two answers that contain nothing but the same mistakes are inconclusive. */
    private boolean isRead(Expectation expectation, List<Mismatch> misread) {
        return misread.isEmpty() || areValues(misread) && misread.size() < Evidence.count(expectation, scope);
    }

    private static boolean areValues(List<Mismatch> mismatches) {
        return mismatches.stream().allMatch(mismatch -> mismatch.kind() == Kind.VALUE);
    }

    private static List<Mismatch> without(List<Mismatch> mismatches, List<Mismatch> others) {
        return mismatches.stream()
                .filter(mismatch -> others.stream().noneMatch(mismatch::isLike))
                .toList();
    }

    /**
     * {@return whether a case contains a value that the implementation reports} A case can show that something was read
     * only if a judged value must be reported for its document or for its control. For a requirement about side
     * effects, only the control can show it.
     *
     * @param tested the case
     */
    public boolean isClaimed(ConformanceCase tested) {
        return hasValue(tested, scope.without(AddressSet.NOTHING));
    }

    /** {@return the addresses of the judged values that must be reported for a document} */
    public Set<String> addresses(Expectation expectation) {
        return Evidence.addresses(expectation, scope);
    }

    /** {@return a passed judgement, or an inconclusive one if all values of the case are misread in plain documents} */
    public Judgement requireEvidence(Judgement passed) {
        boolean read = !shapeAlone
                || isRead(
                        passed.tested().expectation(),
                        mismatches(passed.tested().expectation(), passed.outcome()));
        return read && hasValue(passed.tested(), scope)
                ? passed
                : inconclusive(
                        passed.tested(),
                        passed.outcome(),
                        "all values that it reports of such a document are misread in plain documents");
    }

    private boolean hasValue(ConformanceCase tested, Scope values) {
        Twin twin = tested.twin();
        boolean alone = twin == null || twin.relation() == Twin.Relation.SAME_SHAPE;
        return (alone || !harmAlone) && Evidence.isIn(tested.expectation(), values)
                || !alone && hasValue(twin.source().get(), values);
    }

    /**
     * {@return a passed judgement, or an inconclusive one if the control is rejected or misread} An implementation that
     * reports nothing, or always the same, passes wherever something must not be reported. One call for each way in
     * which documents differ is enough.
     *
     * @param passed the judgement of a case that passed
     * @param ask sends the control to the implementation, after the documents that precede it
     */
    public Judgement confirm(Judgement passed, Function<ConformanceCase, Outcome> ask) {
        Twin control = control(passed.tested().twin());
        if (control == null || control.relation() == Twin.Relation.SAME_SHAPE) {
            return passed;
        }
        ConformanceCase asked = control.source().get();
        if (isReadAs(asked.expectation(), passed)) {
            return passed;
        }
        Outcome outcome = ask.apply(asked);
        List<Mismatch> mismatches = mismatches(asked.expectation(), outcome);
        return mismatches.isEmpty() && outcome instanceof Outcome.Accepted
                ? passed
                : inconclusive(
                        passed.tested(),
                        passed.outcome(),
                        "its answer is allowed, but the control document is misread: " + said(mismatches, outcome),
                        mismatches);
    }

    /** The case has already shown what its control would show: the same values, in a document that must be read. */
    private boolean isReadAs(Expectation control, Judgement passed) {
        Expectation expectation = passed.tested().expectation();
        return !harmAlone && expectation.refusal() == Refusal.FORBIDDEN && expectation.equals(control);
    }

    /** A document that must get the same answer is not a control, but may have one. */
    private static @Nullable Twin control(@Nullable Twin twin) {
        return twin != null && twin.relation() == Twin.Relation.SAME_ANSWER
                ? control(twin.source().get().twin())
                : twin;
    }

    private Judgement againstTwin(PreliminaryJudgement open, ConformanceCase twin, Outcome twinOutcome) {
        ConformanceCase tested = open.tested();
        Outcome outcome = open.outcome();
        List<Mismatch> misread = mismatches(twin.expectation(), twinOutcome);
        boolean valuesDoNotCount = decidesShapeAlone(Objects.requireNonNull(tested.twin()));
        boolean counts = twinOutcome instanceof Outcome.Accepted
                && misread.stream().allMatch(mismatch -> valuesDoNotCount && mismatch.kind() == Kind.VALUE);
        return counts ? judgement(tested, outcome, open.mismatches()) : controlMisread(open, misread, twinOutcome);
    }

    private Judgement controlMisread(PreliminaryJudgement open, List<Mismatch> misread, Outcome answer) {
        List<Mismatch> alone = open.mismatches().stream()
                .filter(mismatch -> mismatch.kind() == Kind.DIFFERENT)
                .toList();
        if (!alone.isEmpty()) {
            // Two different answers to the same document are wrong, whatever the answer to another document.
            return judgement(open.tested(), open.outcome(), alone);
        }
        String what = open.mismatches().isEmpty()
                ? JudgeMessages.of(open.outcome())
                : open.mismatches().get(0).sentence();
        return inconclusive(
                open.tested(),
                open.outcome(),
                what + "; but the control document is misread, too: " + said(misread, answer),
                misread);
    }

    private static boolean isAnswer(Outcome outcome) {
        return outcome instanceof Outcome.Accepted || outcome instanceof Outcome.Rejected;
    }

    private List<Mismatch> counting(List<Mismatch> mismatches) {
        if (shapeAlone) {
            return mismatches.stream()
                    .filter(mismatch -> mismatch.kind() != Kind.VALUE)
                    .toList();
        }
        return harmAlone
                ? mismatches.stream()
                        .filter(mismatch -> HARM.contains(mismatch.kind()))
                        .toList()
                : mismatches;
    }

    private static String said(List<Mismatch> mismatches, Outcome outcome) {
        return mismatches.isEmpty()
                ? JudgeMessages.of(outcome)
                : mismatches.get(0).sentence();
    }

    private List<Mismatch> mismatches(Expectation expectation, Outcome outcome) {
        if (outcome instanceof Outcome.Accepted accepted) {
            if (expectation.open()) {
                return List.of();
            }
            return expectation.refusal() == Refusal.REQUIRED
                    ? List.of(Mismatch.ofDocument(Kind.ACCEPTED, "the document to be rejected", "accepted"))
                    : best(expectation, accepted.reading().response());
        }
        if (outcome instanceof Outcome.Rejected) {
            return expectation.refusal() == Refusal.FORBIDDEN
                    ? List.of(Mismatch.ofDocument(Kind.REFUSED, "the document to be read", JudgeMessages.of(outcome)))
                    : List.of();
        }
        if (outcome instanceof Outcome.Harmful harmful) {
            return List.of(Mismatch.ofDocument(Kind.HARMFUL, harmful.instead(), harmful.done()));
        }
        Kind kind = outcome instanceof Outcome.Crashed ? Kind.CRASHED : Kind.TIMED_OUT;
        String expected =
                switch (expectation.refusal()) {
                    case FORBIDDEN -> "the document to be read";
                    case ALLOWED -> "the document to be read or rejected";
                    case REQUIRED -> "the document to be rejected";
                };
        return List.of(Mismatch.ofDocument(kind, expected, JudgeMessages.of(outcome)));
    }

    /** If several readings are right, the mismatches come from the one that is closest to what was reported. */
    private List<Mismatch> best(Expectation expectation, Group actual) {
        List<Mismatch> best = Comparison.of(expectation.response(), actual, scope);
        for (ExpectedGroup alternative : expectation.alternatives()) {
            if (best.isEmpty()) {
                return best;
            }
            List<Mismatch> found = Comparison.of(alternative, actual, scope);
            best = found.size() < best.size() ? found : best;
        }
        return best;
    }

    private List<Mismatch> withDifference(List<Mismatch> mismatches, Outcome one, Outcome other, String when) {
        String difference = OutcomeComparison.difference(one, other, scope);
        if (difference.isEmpty()) {
            return mismatches;
        }
        List<Mismatch> more = new ArrayList<>(mismatches);
        more.add(Mismatch.ofDocument(Kind.DIFFERENT, "the same answer " + when, difference));
        return more;
    }

    private static Judgement judgement(ConformanceCase tested, Outcome outcome, List<Mismatch> mismatches) {
        Result result = mismatches.isEmpty() ? Result.PASSED : Result.FAILED;
        return new Judgement(result, tested, outcome, mismatches, "");
    }

    private static Judgement inconclusive(ConformanceCase tested, Outcome outcome, String remark) {
        return inconclusive(tested, outcome, remark, List.of());
    }

    private static Judgement inconclusive(
            ConformanceCase tested, Outcome outcome, String remark, List<Mismatch> control) {
        return new Judgement(Result.INCONCLUSIVE, tested, outcome, List.of(), remark, control);
    }
}
