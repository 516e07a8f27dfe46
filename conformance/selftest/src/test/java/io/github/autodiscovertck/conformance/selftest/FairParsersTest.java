package io.github.autodiscovertck.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Conclusion;
import io.github.autodiscovertck.conformance.certification.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A correct parser is conformant, whichever of the allowed ways it goes and whatever the documents. */
final class FairParsersTest {

    static List<SelfTestResult.Fairness> found() {
        return Certifying.selfTest().fair();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("found")
    void isConformantWithTheDefaultSeed(SelfTestResult.Fairness fair) {
        assertConformant(fair.parser(), fair.certificate());
    }

    private static void assertConformant(FairParser fair, Certificate certificate) {
        assertThat(certificate.conclusion())
                .as(() -> "seed " + certificate.plan().seedText() + "\n" + Certifying.failures(certificate))
                .isEqualTo(Conclusion.CONFORMANT);
        assertThat(Certifying.with(Verdict.FAILED, certificate))
                .as(() -> "seed " + certificate.plan().seedText() + "\n" + Certifying.failures(certificate))
                .isEqualTo(fair.deviations());
        assertThat(Certifying.with(Verdict.UNPROVEN, certificate)).isEmpty();
    }
}
