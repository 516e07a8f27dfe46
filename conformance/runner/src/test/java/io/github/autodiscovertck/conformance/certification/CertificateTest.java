package io.github.autodiscovertck.conformance.certification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateTest {

    private static final String[] MUST = {"POX-SMTPLAST-001", "POX-SMTPLAST-002", "POX-SMTPLAST-003"};
    private static final String SHOULD = "POX-SMTPLAST-018";
    private static final String IMPL = "POX-SMTPLAST-010";

    @ParameterizedTest
    @CsvSource({
        "PROVEN, CONFORMANT, true",
        "PROVEN NOT_CLAIMED, CONFORMANT, true",
        "PROVEN UNTESTABLE, CONFORMANT, true",
        "PROVEN UNPROVEN, INCOMPLETE, false",
        "NOT_CLAIMED, INCOMPLETE, true",
        "NOT_CLAIMED NOT_CLAIMED, INCOMPLETE, true",
        "UNPROVEN, INCOMPLETE, false",
        "PROVEN FAILED, NOT_CONFORMANT, true",
        "FAILED UNPROVEN, NOT_CONFORMANT, false",
        "PROVEN WAIVED, NOT_CONFORMANT, true",
        "PROVEN WAIVED UNPROVEN, NOT_CONFORMANT, false"
    })
    void theMustRequirementsDrawTheConclusion(String verdicts, Conclusion conclusion, boolean complete) {
        Certificate certificate = Results.certificate(must(verdicts));
        assertThat(certificate.conclusion()).isEqualTo(conclusion);
        assertThat(certificate.isComplete()).isEqualTo(complete);
    }

    @Test
    void otherLevelsDoNotDrawIt() {
        Certificate certificate = Results.certificate(
                Results.of(MUST[0], Verdict.PROVEN),
                Results.of(SHOULD, Verdict.FAILED),
                Results.of(IMPL, Verdict.UNPROVEN));
        assertThat(certificate.conclusion()).isEqualTo(Conclusion.CONFORMANT);
        assertThat(certificate.count(Verdict.FAILED)).isEqualTo(1);
        assertThat(Results.certificate(Results.of(SHOULD, Verdict.PROVEN)).conclusion())
                .isEqualTo(Conclusion.INCOMPLETE);
        assertThat(Results.certificate().conclusion()).isEqualTo(Conclusion.INCOMPLETE);
    }

    @Test
    void aPartOfTheSuiteProvesNothingButFailures() {
        assertThat(selecting(MUST[0], must("PROVEN")).conclusion()).isEqualTo(Conclusion.INCOMPLETE);
        assertThat(selecting(MUST[0], must("FAILED")).conclusion()).isEqualTo(Conclusion.NOT_CONFORMANT);
    }

    @Test
    void anInterruptedRunIsIncompleteWhateverItFound() {
        Certificate certificate = new Certificate(
                Results.certificate().description(), Plan.standard(1), List.of(must("FAILED")), List.of(), 1, true);
        assertThat(certificate.conclusion()).isEqualTo(Conclusion.INCOMPLETE);
        assertThat(certificate.isComplete()).isFalse();
    }

    @Test
    void anExpectedFailureThatHoldsIsStale() {
        ExpectedFailures expected = new ExpectedFailures(Map.of(MUST[0], "holds now", MUST[1], "unproven"));
        Plan plan = new Plan(1, 1, Selection.EVERYTHING, expected);
        Certificate certificate = new Certificate(
                Results.certificate().description(), plan, List.of(must("PROVEN UNPROVEN")), List.of(), 1, false);
        assertThat(certificate.stale()).containsExactly(MUST[0]);
    }

    private static Certificate selecting(String glob, RequirementResult... results) {
        Plan plan = new Plan(1, 1, new Selection(List.of(glob), List.of()), ExpectedFailures.NONE);
        return new Certificate(Results.certificate().description(), plan, List.of(results), List.of(), 1, false);
    }

    private static RequirementResult[] must(String verdicts) {
        List<Verdict> all = Stream.of(verdicts.split(" ")).map(Verdict::valueOf).toList();
        RequirementResult[] results = new RequirementResult[all.size()];
        for (int i = 0; i < results.length; i++) {
            results[i] = Results.of(MUST[i], all.get(i));
        }
        return results;
    }
}
