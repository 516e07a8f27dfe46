package io.github.autodiscovertck.conformance.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.judge.Judgement;
import io.github.autodiscovertck.conformance.judge.Judgement.Result;
import io.github.autodiscovertck.conformance.judge.Mismatch;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Expectation;
import io.github.autodiscovertck.core.expectation.Observation;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerdictAccumulatorTest {

    private static final Outcome ACCEPTED = new Outcome.Accepted(Reading.of(response ->
            response.group("Account", account -> account.group("Protocol", block -> block.text("SMTPLast", "on")))));

    private final VerdictAccumulator accumulator =
            new VerdictAccumulator(Results.CATALOGUE.get("POX-SMTPLAST-001"), AddressSet.EVERYTHING, true);

    @BeforeEach
    void expectTwoVariants() {
        accumulator.expect(List.of("upper case"));
        accumulator.expect(List.of("tab behind"));
    }

    @Test
    void aRequirementIsProvenOnceEachVariantHasPassed() {
        add("upper case", Result.PASSED);
        add("tab behind", Result.PASSED);
        assertThat(result().verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(result().remark()).isEmpty();
    }

    @Test
    void aVariantWithoutDocumentsLeavesItUnproven() {
        add("upper case", Result.PASSED);
        assertThat(result().verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(result().remark())
                .isEqualTo("no conclusive case for 1 of 2 traits, such as \"tab behind\": too few documents");
    }

    @Test
    void aVariantWithoutConclusiveCaseLeavesItUnprovenAndSaysWhy() {
        add("upper case", Result.PASSED);
        add("tab behind", Result.INCONCLUSIVE);
        assertThat(result().verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(result().remark()).contains("tab behind").endsWith("the control is rejected");
        assertThat(result().inconclusive()).isEqualTo(1);
    }

    @Test
    void twoTraitsThatWereNotSeenTogetherLeaveItUnproven() {
        accumulator.expect(List.of("upper case", "the only block"));
        accumulator.expect(List.of("tab behind", "the only block"));
        add(List.of("upper case", "the only block"), Result.PASSED, ACCEPTED);
        add("tab behind", Result.PASSED);
        assertThat(result().verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(result().remark()).contains("1 of 2 pairs of traits, such as \"tab behind\" and \"the only block\"");
        assertThat(result().coverage()).isEqualTo(new Coverage(new Coverage.Part(3, 3), new Coverage.Part(1, 2)));
    }

    @Test
    void nothingAtAllLeavesItUnproven() {
        assertThat(new VerdictAccumulator(Results.CATALOGUE.get("POX-SMTPLAST-001"), AddressSet.EVERYTHING, true)
                        .result(List.of(), true)
                        .verdict())
                .isEqualTo(Verdict.UNPROVEN);
    }

    @Test
    void aPartOfTheCasesLeavesItUnproven() {
        add("upper case", Result.PASSED);
        add("tab behind", Result.PASSED);
        assertThat(accumulator.result(List.of(), false).verdict()).isEqualTo(Verdict.UNPROVEN);
    }

    @Test
    void oneFailureIsEnough() {
        add("upper case", Result.PASSED);
        add("tab behind", Result.PASSED);
        add("tab behind", Result.FAILED);
        assertThat(result().verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result().remark()).isEqualTo("failed in 1 of 3 cases");
        assertThat(accumulator.result(List.of(), false).verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void oneFailureOfEachVariantIsShown() {
        add("upper case", Result.FAILED);
        add("upper case", Result.FAILED);
        add("tab behind", Result.FAILED);
        assertThat(accumulator.toShow(5)).hasSize(2);
        assertThat(accumulator.toShow(1)).hasSize(1);
    }

    @Test
    void aCaseWhoseControlIsMisreadDoesNotCountAgainstFullCoverage() {
        add("upper case", Result.PASSED);
        add("tab behind", Result.INCONCLUSIVE);
        assertThat(result().verdict()).isEqualTo(Verdict.UNPROVEN);
        assertThat(result().remark()).contains("for example any: the control is rejected");

        add("tab behind", Result.PASSED);
        assertThat(result().verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(result().remark()).contains("1 of 3 cases are inconclusive");
    }

    @Test
    void withoutGeneratedCasesEachCaseCounts() {
        VerdictAccumulator golden =
                new VerdictAccumulator(Results.CATALOGUE.get("POX-SMTPLAST-001"), AddressSet.EVERYTHING, false);
        add(golden, tested("one", List.of()), Result.PASSED, ACCEPTED);
        assertThat(golden.result(List.of(), true).verdict()).isEqualTo(Verdict.PROVEN);
        add(golden, tested("other", List.of()), Result.INCONCLUSIVE, ACCEPTED);
        assertThat(golden.result(List.of(), true).verdict()).isEqualTo(Verdict.UNPROVEN);
    }

    @Test
    void aVariantOfWhichNothingIsReportedIsLeftOut() {
        add("upper case", Result.PASSED);
        add("tab behind", Result.NOT_CLAIMED);
        assertThat(result().verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(result().coverage().traits()).isEqualTo(new Coverage.Part(1, 1));
    }

    @Test
    void aVariantOfWhichOneCaseCouldShowSomethingIsNotLeftOut() {
        add("upper case", Result.PASSED);
        add("tab behind", Result.NOT_CLAIMED);
        add("tab behind", Result.INCONCLUSIVE);
        assertThat(result().verdict()).isEqualTo(Verdict.UNPROVEN);
    }

    @Test
    void whereNothingIsReportedNothingIsClaimed() {
        add("upper case", Result.NOT_CLAIMED);
        add("tab behind", Result.NOT_CLAIMED);
        assertThat(result().verdict()).isEqualTo(Verdict.NOT_CLAIMED);
        assertThat(result().remark()).contains("none of its documents contains a value");
    }

    @Test
    void whatIsNotReportedIsNotObserved() {
        VerdictAccumulator other = new VerdictAccumulator(
                Results.CATALOGUE.get("POX-SMTPLAST-001"), AddressSet.of("Account/Action"), true);
        add(other, tested("any", List.of("upper case")), Result.PASSED, ACCEPTED);
        assertThat(other.result(List.of(), true).observed()).isEmpty();
    }

    @Test
    void whatIsObservedIsJoined() {
        add("upper case", Result.PASSED, ACCEPTED);
        add("upper case", Result.PASSED, ACCEPTED);
        add("upper case", Result.PASSED, new Outcome.Rejected("no", null, null));
        assertThat(result().observed()).isEqualTo(Map.of("letter case", "folded or refused"));
    }

    private RequirementResult result() {
        return accumulator.result(List.of(), true);
    }

    private void add(String trait, Result result) {
        add(trait, result, ACCEPTED);
    }

    private void add(String trait, Result result, Outcome outcome) {
        add(List.of(trait), result, outcome);
    }

    private void add(List<String> traits, Result result, Outcome outcome) {
        add(accumulator, tested("any", traits), result, outcome);
    }

    private static ConformanceCase tested(String id, List<String> traits) {
        return ConformanceCase.of(id, "POX-SMTPLAST-001", new byte[0], Expectation.refuse())
                .withTraits(traits)
                .observing(new Observation("letter case", "Account/Protocol[0]/SMTPLast", Map.of("on", "folded")));
    }

    private static void add(VerdictAccumulator accumulator, ConformanceCase tested, Result result, Outcome outcome) {
        List<Mismatch> mismatches = result == Result.FAILED
                ? List.of(new Mismatch(Mismatch.Kind.ACCEPTED, "", "", "the document to be rejected", "accepted"))
                : List.of();
        String remark = result == Result.INCONCLUSIVE ? "the control is rejected" : "";
        accumulator.add(
                new InFlightCase(tested, null, List.of()), new Judgement(result, tested, outcome, mismatches, remark));
    }
}
