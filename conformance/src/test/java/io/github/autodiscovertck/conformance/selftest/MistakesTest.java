package io.github.autodiscovertck.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Conclusion;
import io.github.autodiscovertck.conformance.certification.Verdict;
import io.github.autodiscovertck.conformance.subject.SubjectStartException;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake is told under the requirement that it breaks, and under no other. */
final class MistakesTest {

    static List<Mistake> mistakes() {
        return Stream.of(ValueMistakes.all(), PlaceMistakes.all(), BlockMistakes.all(), MarkupMistakes.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void failsExactlyTheRequirementsThatItBreaks(Mistake mistake) throws SubjectStartException {
        Certificate certificate = Certifying.certify(mistake.parser().get());

        assertThat(Certifying.with(Verdict.FAILED, certificate))
                .as(() -> Certifying.failures(certificate))
                .isEqualTo(mistake.failed());
    }

    @Test
    void thereIsAMistakeForEveryRequirementThatIsTested() {
        Set<String> failed = new TreeSet<>();
        mistakes().forEach(mistake -> failed.addAll(mistake.failed()));

        assertThat(failed)
                .containsAll(
                        Certifying.SUITE.tested().stream().map(Requirement::id).toList());
    }

    @Test
    void theParserThatTheMistakesAreMadeInIsConformant() throws SubjectStartException {
        Certificate certificate = Certifying.certify(new DomParser());

        assertThat(certificate.conclusion())
                .as(() -> Certifying.failures(certificate))
                .isEqualTo(Conclusion.CONFORMANT);
        assertThat(Certifying.with(Verdict.PROVEN, certificate)).hasSameSizeAs(certificate.requirements());
    }
}
