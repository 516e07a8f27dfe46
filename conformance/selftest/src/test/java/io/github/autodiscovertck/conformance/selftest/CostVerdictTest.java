package io.github.autodiscovertck.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Certification;
import io.github.autodiscovertck.conformance.certification.ExpectedFailures;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.ProgressListener;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.certification.Selection;
import io.github.autodiscovertck.conformance.certification.Verdict;
import io.github.autodiscovertck.conformance.selftest.CostlyParser.Way;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.conformance.subject.ImplementationStartException;
import io.github.autodiscovertck.conformance.subject.InProcessImplementation;
import io.github.autodiscovertck.conformance.subject.ProcessImplementation;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a parser spends is judged, and not how long it takes. */
final class CostVerdictTest {

    private static final Duration TIME_LIMIT = Duration.ofSeconds(30);

    @ParameterizedTest
    @CsvSource({"WORKS, FAILED", "WORKS_ON_ANOTHER_THREAD, FAILED", "SLEEPS, PROVEN"})
    void ofAParserInThisJvm(Way way, Verdict verdict) throws ImplementationStartException {
        try (Implementation implementation = InProcessImplementation.of(new CostlyParser(way), TIME_LIMIT)) {
            requireVerdict(verdict, implementation);
        }
    }

    @ParameterizedTest
    @CsvSource({"WORKS, FAILED", "SLEEPS, PROVEN"})
    void ofAProgram(Way way, Verdict verdict) throws ImplementationStartException {
        try (Implementation implementation = ProcessImplementation.start(CostlyParser.command(way), TIME_LIMIT)) {
            requireVerdict(verdict, implementation);
        }
    }

    private static void requireVerdict(Verdict verdict, Implementation implementation) {
        Selection length = new Selection(List.of("POX-SEC-008"), List.of());
        Plan plan = new Plan(Plan.DEFAULT_SEED, 1, length, ExpectedFailures.NONE);
        Certificate certificate = new Certification(Certifying.SUITE, plan, ProgressListener.NONE)
                .withoutShrinking()
                .run(implementation);
        RequirementResult found = certificate.requirements().get(0);

        assertThat(found.verdict()).as(() -> Certifying.failures(certificate)).isEqualTo(verdict);
        if (verdict == Verdict.FAILED) {
            assertThat(found.failures().get(0).why()).contains(" ms of processor time");
        }
    }
}
