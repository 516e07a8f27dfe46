package io.github.autodiscovertck.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Conclusion;
import io.github.autodiscovertck.conformance.certification.Verdict;
import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.subject.SubjectStartException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What does not read SMTPLast proves nothing that takes reading. */
final class TrivialParsersTest {

    /** Right by its one answer: off is off, and absence is off. */
    private static final Set<String> ABOUT_OFF = Set.of("POX-SMTPLAST-002", "POX-SMTPLAST-003");

    /** It tells absence from presence, and absence is off. */
    private static final Set<String> ABOUT_ABSENCE = Set.of("POX-SMTPLAST-003");

    static Stream<Arguments> trivialParsers() {
        return Stream.of(
                argumentSet("accepts everything", new TrivialParsers.AcceptsEverything(), Set.of()),
                argumentSet("rejects everything", new TrivialParsers.RejectsEverything(), Set.of()),
                argumentSet("says the same of everything", new TrivialParsers.SaysTheSameOfEverything(), Set.of()),
                argumentSet("repeats its last answer", new TrivialParsers.RepeatsTheLastAnswer(), Set.of()),
                argumentSet("stays with its first answer", new TrivialParsers.StaysWithTheFirstAnswer(), Set.of()),
                argumentSet("answers at random", new TrivialParsers.AnswersAtRandom(), Set.of()),
                argumentSet("never reports it", new TrivialParsers.ReportsNothing(), Set.of()),
                argumentSet("reports the default", new TrivialParsers.ReportsTheDefault(), ABOUT_OFF),
                argumentSet("flags every value as invalid", new TrivialParsers.FlagsEverything(), ABOUT_ABSENCE));
    }

    @ParameterizedTest
    @MethodSource("trivialParsers")
    void provesNothingThatTakesReading(AutodiscoverParser parser, Set<String> proven) throws SubjectStartException {
        Certificate certificate = Certifying.certify(parser);

        assertThat(certificate.conclusion()).isEqualTo(Conclusion.NOT_CONFORMANT);
        assertThat(Certifying.with(Verdict.PROVEN, certificate))
                .as(() -> Certifying.failures(certificate))
                .isEqualTo(proven);
    }
}
