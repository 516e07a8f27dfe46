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
 *   <li>a refusal counts only if the twin is accepted and read correctly,
 *   <li>a wrong answer counts for this requirement only if the twin is not wrong in the same way,
 *   <li>an allowed answer may be allowed by chance, which {@link #confirm} finds out.
 * </ul>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Judge {

    /** No twin can excuse these. */
    private static final Set<Kind> SETTLED_ALONE = EnumSet.of(Kind.ACCEPTED, Kind.HARMFUL);

    private static final Set<Kind> HARM = EnumSet.of(Kind.CRASHED, Kind.TIMED_OUT, Kind.HARMFUL);

    private final AddressSet judged;
    private final boolean appliesDefaults;
    private final boolean harmAlone;

    /**
     * Creates the judge of one requirement and one implementation.
     *
     * @param judged the addresses that are judged
     * @param appliesDefaults whether the implementation reports absent elements with their default
     */
    public Judge(AddressSet judged, boolean appliesDefaults) {
        this(judged, appliesDefaults, false);
    }

    private Judge(AddressSet judged, boolean appliesDefaults, boolean harmAlone) {
        this.judged = judged;
        this.appliesDefaults = appliesDefaults;
        this.harmAlone = harmAlone;
    }

    /**
     * {@return this judge, of a requirement about what an implementation does besides answering} What it says of a document
     * is not judged then, but that of the twin is: to be safe by reading nothing shows nothing.
     */
    public Judge ofHarmAlone() {
        return new Judge(judged, appliesDefaults, true);
    }

    /**
     * {@return what a case shows}
     *
     * @param tested the case
     * @param outcomes what was answered to its document, twice where the document is given twice
     * @param ask gives a twin to the implementation, with the documents that go before it
     */
    public Judgement judge(ConformanceCase tested, List<Outcome> outcomes, Function<ConformanceCase, Outcome> ask) {
        OpenJudgement open = open(tested, outcomes);
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
    public OpenJudgement open(ConformanceCase tested, List<Outcome> outcomes) {
        Outcome outcome = outcomes.get(0);
        List<Mismatch> mismatches = counting(mismatches(tested.expectation(), outcome));
        if (outcomes.size() > 1) {
            mismatches = withDifference(mismatches, outcome, outcomes.get(1), "when asked again");
        }
        Twin twin = tested.twin();
        boolean asks =
                twin != null && (twin.relation() == Twin.Relation.SAME_ANSWER || !isSettled(outcome, mismatches));
        return new OpenJudgement(
                tested, outcome, mismatches, asks ? twin.source().get() : null);
    }

    /**
     * {@return the judgement that no twin is asked for}
     *
     * @param open a judgement without a twin
     */
    public Judgement close(OpenJudgement open) {
        return judgement(open.tested(), open.outcome(), open.mismatches());
    }

    /**
     * {@return the judgement in the light of the twin}
     *
     * @param open a judgement with a twin
     * @param twin its twin
     * @param answer what was answered to the twin
     */
    public Judgement close(OpenJudgement open, ConformanceCase twin, Outcome answer) {
        return Objects.requireNonNull(open.tested().twin()).relation() == Twin.Relation.SAME_ANSWER
                ? againstSame(open, twin, answer)
                : againstTwin(open, twin, answer);
    }

    private static boolean isSettled(Outcome outcome, List<Mismatch> mismatches) {
        return mismatches.isEmpty()
                ? outcome instanceof Outcome.Accepted
                : SETTLED_ALONE.contains(mismatches.get(0).kind());
    }

    private Judgement againstSame(OpenJudgement open, ConformanceCase same, Outcome other) {
        ConformanceCase tested = open.tested();
        Outcome outcome = open.outcome();
        if (tested.expectation().open() && !isAnswer(outcome) && !isAnswer(other)) {
            return inconclusive(tested, outcome, "there is no answer either time: " + Words.of(other));
        }
        List<Mismatch> misread = mismatches(same.expectation(), other).stream()
                .filter(mismatch -> mismatch.kind() == Kind.VALUE || mismatch.kind() == Kind.COUNT)
                .toList();
        return judgement(
                tested,
                outcome,
                withDifference(without(open.mismatches(), misread), outcome, other, Words.otherwise(tested)));
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
        if (control == null) {
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
                        "its answer is allowed, but the document without what this case is about is misread: "
                                + said(mismatches, outcome));
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

    private Judgement againstTwin(OpenJudgement open, ConformanceCase twin, Outcome twinOutcome) {
        ConformanceCase tested = open.tested();
        Outcome outcome = open.outcome();
        List<Mismatch> twinMismatches = mismatches(twin.expectation(), twinOutcome);
        if (open.mismatches().isEmpty()) {
            boolean counts = twinOutcome instanceof Outcome.Accepted && twinMismatches.isEmpty();
            return counts
                    ? judgement(tested, outcome, List.of())
                    : inconclusive(
                            tested,
                            outcome,
                            "it was refused, but so was or is misread the same document without"
                                    + " what this case is about: " + said(twinMismatches, twinOutcome));
        }
        List<Mismatch> own = own(tested.expectation(), outcome, open.mismatches(), twinMismatches);
        return own.isEmpty()
                ? inconclusive(
                        tested,
                        outcome,
                        "it fails the same way without what this case is about: "
                                + open.mismatches().get(0).sentence())
                : judgement(tested, outcome, own);
    }

    /** Of several readings that are right, the one from which the answer differs least beside what the twin has wrong. */
    private List<Mismatch> own(
            Expectation expectation, Outcome outcome, List<Mismatch> mismatches, List<Mismatch> twinMismatches) {
        List<Mismatch> own = without(mismatches, twinMismatches);
        if (expectation.alternatives().isEmpty() || !(outcome instanceof Outcome.Accepted accepted)) {
            return own;
        }
        List<ExpectedGroup> right = new ArrayList<>(expectation.alternatives());
        right.add(expectation.response());
        for (ExpectedGroup one : right) {
            List<Mismatch> other = new ArrayList<>(without(
                    Comparison.of(one, accepted.reading().response(), judged, appliesDefaults), twinMismatches));
            mismatches.stream()
                    .filter(mismatch -> mismatch.kind() == Kind.DIFFERENT)
                    .forEach(other::add);
            own = other.size() < own.size() ? other : own;
        }
        return own;
    }

    private static List<Mismatch> without(List<Mismatch> mismatches, List<Mismatch> others) {
        return mismatches.stream()
                .filter(mismatch -> others.stream().noneMatch(mismatch::isLike))
                .toList();
    }

    private static boolean isAnswer(Outcome outcome) {
        return outcome instanceof Outcome.Accepted || outcome instanceof Outcome.Rejected;
    }

    private List<Mismatch> counting(List<Mismatch> mismatches) {
        return harmAlone
                ? mismatches.stream()
                        .filter(mismatch -> HARM.contains(mismatch.kind()))
                        .toList()
                : mismatches;
    }

    private static String said(List<Mismatch> mismatches, Outcome outcome) {
        return mismatches.isEmpty() ? Words.of(outcome) : mismatches.get(0).sentence();
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
                    ? List.of(Mismatch.ofDocument(Kind.REFUSED, "the document to be read", Words.of(outcome)))
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
        return List.of(Mismatch.ofDocument(kind, expected, Words.of(outcome)));
    }

    /** Of several readings that are right, the one that comes nearest to what was reported says what is wrong. */
    private List<Mismatch> best(Expectation expectation, Group actual) {
        List<Mismatch> best = Comparison.of(expectation.response(), actual, judged, appliesDefaults);
        for (ExpectedGroup alternative : expectation.alternatives()) {
            if (best.isEmpty()) {
                return best;
            }
            List<Mismatch> found = Comparison.of(alternative, actual, judged, appliesDefaults);
            best = found.size() < best.size() ? found : best;
        }
        return best;
    }

    private List<Mismatch> withDifference(List<Mismatch> mismatches, Outcome one, Outcome other, String when) {
        String difference = Answers.difference(one, other, judged);
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
        return new Judgement(Result.INCONCLUSIVE, tested, outcome, List.of(), remark);
    }
}
