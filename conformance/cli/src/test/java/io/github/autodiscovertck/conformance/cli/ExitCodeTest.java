package io.github.autodiscovertck.conformance.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.certification.Results;
import io.github.autodiscovertck.conformance.certification.Verdict;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodeTest {

    private static final List<String> IDS =
            List.of("POX-SMTPLAST-001", "POX-SMTPLAST-002", "POX-SMTPLAST-018", "POX-SMTPLAST-010");

    /** The verdicts of two MUST requirements, a SHOULD and an IMPL; a slash separates implementations. */
    @ParameterizedTest
    @CsvSource({
        "PROVEN PROVEN PROVEN PROVEN, 0",
        "PROVEN NOT_CLAIMED, 0",
        "PROVEN PROVEN FAILED FAILED, 0",
        "PROVEN PROVEN UNPROVEN UNPROVEN, 0",
        "PROVEN WAIVED, 0",
        "PROVEN FAILED, 1",
        "UNPROVEN FAILED, 1",
        "WAIVED FAILED, 1",
        "PROVEN UNPROVEN, 3",
        "WAIVED UNPROVEN, 3",
        "NOT_CLAIMED NOT_CLAIMED, 3",
        "PROVEN / PROVEN, 0",
        "PROVEN / FAILED, 1",
        "UNPROVEN / FAILED, 1",
        "FAILED / UNPROVEN, 1",
        "UNPROVEN / PROVEN, 3",
        "PROVEN / UNPROVEN, 3"
    })
    void followsFromTheVerdicts(String verdicts, int code) {
        List<Certificate> certificates =
                Stream.of(verdicts.split(" / ")).map(ExitCodeTest::certificate).toList();
        assertThat(ExitCode.of(certificates)).isEqualTo(code);
    }

    private static Certificate certificate(String verdicts) {
        String[] all = verdicts.split(" ");
        RequirementResult[] results = new RequirementResult[all.length];
        for (int i = 0; i < all.length; i++) {
            results[i] = Results.of(IDS.get(i), Verdict.valueOf(all[i]));
        }
        return Results.certificate(results);
    }
}
