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
 * Judges golden and generated cases of one requirement alike. It looks only at the addresses that the requirement
 * judges and the implementation reports, and asks for the twin where an answer alone shows nothing:
 *
 * <ul>
 *   <li>a rejection, and a wrong answer, count only if the control is accepted and read correctly: otherwise the control's own
 *       mistake is the finding,
 *   <li>an allowed answer may be allowed by chance, which {@link #confirm} finds out,
 *   <li>an answer shows something only if the document or its control holds a value that the implementation reports, see
 *       {@link #isClaimed}.
 * </ul>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Judge {

    /** No twin can excuse these. */
    private static final Set<Kind> SETTLED_ALONE = EnumSet.of(Kind.ACCEPTED, Kind.HARMFUL);

    private static final Set<Kind> HARM = EnumSet.of(Kind.CRASHED, Kind.TIMED_OUT, Kind.HARMFUL);

    private final Scope scope;
    private final boolean harmAlone;
    private final boolean valuesAlone;
    private final boolean shapeAlone;

    /**
     * Creates the judge of one requirement and one implementation.
     *
     * @param scope what is judged
     */
    public Judge(Scope scope) {
        this(scope, false, false, false);
    }

    /**
     * Creates the judge of one requirement and an implementation that reports all blocks.
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
     * {@return this judge, of a requirement about what an implementation does besides answering} What it says of a document
     * is not judged then, but that of the twin is: to be safe by reading nothing shows nothing.
     */
    public Judge ofHarmAlone() {
        return new Judge(scope, true, valuesAlone, shapeAlone);
    }

    /**
     * {@return this judge, of a requirement about values of plain documents} A wrong value is a mistake then, whatever is
     * made of the control. The control decides only whether a document that is not read at all is one that the implementation
     * cannot read without this value either.
     */
    public Judge ofValuesAlone() {
        return new Judge(scope, harmAlone, true, shapeAlone);
    }

    /**
     * {@return this judge, of a requirement about which documents are read} Wrong values are reported by the requirements
     * about the elements; only a document in which all of them are wrong shows nothing.
     */
    public Judge ofShapeAlone() {
        return new Judge(scope, harmAlone, valuesAlone, true);
    }

    /**
     * {@return what a case shows}
     *
     * @param tested the case
     * @param outcomes what was answered to its document, twice where the document is given twice
     * @param ask gives a twin to the implementation, with the documents that go before it
     */
    public Judgement judge(ConformanceCase tested, List<Outcome> outcomes, Function<ConformanceCase, Outcome> ask) {
        PreliminaryJudgement open = open(tested, outcomes);
        ConformanceCase twin = open.twin();
        return twin == null ? close(open) : close(open, twin, ask.apply(twin));
    }

    /**
     * {@return what a case shows by itself, and the twin whose answer it takes to say more} For a caller that sends twins
     * ahead; {@link #judge} does both steps.
     *
     * @param tested the case
     * @param outcomes what was answered to its document, twice where the document is given twice
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
     * {@return the judgement that no twin is asked for}
     *
     * @param open a judgement without a twin
     */
    public Judgement close(PreliminaryJudgement open) {
        return judgement(open.tested(), open.outcome(), open.mismatches());
    }

    /**
     * {@return the judgement in the light of the twin}
     *
     * @param open a judgement with a twin
     * @param twin its twin
     * @param answer what was answered to the twin
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

    /** Two answers that hold nothing but the same mistakes show nothing. */
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
     * {@return whether a case holds a value that the implementation reports} It can show that something was read only if the
     * document, or its control, has to be reported with a value that is judged. What an implementation does besides answering
     * is shown by the control alone.
     *
     * @param tested the case
     */
    public boolean isClaimed(ConformanceCase tested) {
        return hasValue(tested, scope.without(AddressSet.NOTHING));
    }

    /** {@return the addresses of the values that a document has to be reported with, as far as they are judged} */
    public Set<String> addresses(Expectation expectation) {
        return Evidence.addresses(expectation, scope);
    }

    /** {@return the judgement of a passed case, as inconclusive if all that it holds is misread in plain documents} */
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
     * {@return the judgement of a passed case, as inconclusive if its control is refused or misread} An implementation
     * that reports nothing, or always the same, passes wherever something must not be reported. Not needed for every
     * case: once for each way in which documents differ will do.
     *
     * @param passed what was found of a case that passed
     * @param ask gives the control to the implementation, with the documents that go before it
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

    /** What the control is there to show, the case has shown itself: the same values, in a document that has to be read. */
    private boolean isReadAs(Expectation control, Judgement passed) {
        Expectation expectation = passed.tested().expectation();
        return !harmAlone && expectation.refusal() == Refusal.FORBIDDEN && expectation.equals(control);
    }

    /** What has to get the same answer is no control itself, but may have one. */
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
            // To answer the same document in two ways is wrong, whatever is made of another document.
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
                    ? List.of(Mismatch.ofDocument(Kind.ACCEPTED, "the document to be refused", "accepted"))
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
                    case ALLOWED -> "the document to be read or refused";
                    case REQUIRED -> "the document to be refused";
                };
        return List.of(Mismatch.ofDocument(kind, expected, JudgeMessages.of(outcome)));
    }

    /** Of several readings that are right, the one that comes nearest to what was reported says what is wrong. */
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
