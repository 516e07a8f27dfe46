package io.github.autodiscovertck.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Conclusion;
import io.github.autodiscovertck.conformance.certification.Verdict;
import io.github.autodiscovertck.conformance.subject.ImplementationStartException;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every mistake is told under the requirement that it breaks, and under none that does not follow from it. */
final class MistakesTest {

    static List<Mistake> mistakes() {
        return Mistakes.all();
    }

    static List<Proof> proofs() {
        return Certifying.selfTest().proofs();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("proofs")
    void failsTheRequirementsThatItBreaksAndNoOthers(Proof proof) {
        assertThat(proof.missed()).as("not noticed").isEmpty();
        assertThat(proof.unexplained())
                .as(() -> "wrongly blamed, caught by " + proof.caughtBy())
                .isEmpty();
    }

    @Test
    void thereIsAMistakeForEveryRequirementThatIsTested() {
        Set<String> failed = new TreeSet<>();
        mistakes().forEach(mistake -> failed.addAll(mistake.failed()));

        // What is generated from the element table breaks POX-VAL-001 to POX-VAL-006, see FaultyParsersTest.
        assertThat(failed)
                .containsAll(Certifying.SUITE.tested().stream()
                        .map(Requirement::id)
                        .filter(id -> !id.startsWith("POX-VAL-"))
                        .toList());
    }

    @Test
    void thereAreAtLeastAHundredOfThem() {
        assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(100);
        assertThat(mistakes()).extracting(Mistake::name).doesNotHaveDuplicates();
    }

    @Test
    void theParserThatTheMistakesAreMadeInIsConformant() throws ImplementationStartException {
        Certificate certificate = Certifying.certify(new DomParser());

        assertThat(certificate.conclusion())
                .as(() -> Certifying.failures(certificate))
                .isEqualTo(Conclusion.CONFORMANT);
        assertThat(Certifying.with(Verdict.PROVEN, certificate))
                .hasSize(Certifying.SUITE.tested().size() - 1)
                .doesNotContain("POX-DOC-022");
    }
}
