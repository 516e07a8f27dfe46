package io.github.autodiscovertck.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Conclusion;
import io.github.autodiscovertck.conformance.certification.Verdict;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What does not read proves nothing that takes reading. */
final class TrivialParsersTest {

    static List<SelfTestResult.Triviality> trivialParsers() {
        return Certifying.selfTest().trivial();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trivialParsers")
    void provesNothingThatTakesReading(SelfTestResult.Triviality trivial) {
        Certificate certificate = trivial.certificate();

        assertThat(certificate.conclusion()).isNotEqualTo(Conclusion.CONFORMANT);
        assertThat(Certifying.with(Verdict.PROVEN, certificate))
                .as(() -> Certifying.failures(certificate))
                .isSubsetOf(trivial.parser().harmless());
    }
}
