package io.github.autodiscovertck.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Conclusion;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.Verdict;
import io.github.autodiscovertck.conformance.subject.SubjectStartException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A correct parser is conformant, whichever of the allowed ways it goes and whatever the documents. */
final class FairParsersTest {

    private static final long[] OTHER_SEEDS = {0, 1, -1, 0x5EED, 0x7FFF_FFFF_FFFF_FFFFL};

    /** Each variant is still among them. */
    private static final int FEWER = 60;

    static List<FairParser> fairParsers() {
        return Stream.of(FairValues.all(), FairStructures.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fairParsers")
    void isConformantWithTheDefaultSeed(FairParser fair) throws SubjectStartException {
        assertConformant(fair, Certifying.certify(fair.parser().get(), Plan.DEFAULT_SEED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fairParsers")
    void isConformantWithOtherSeeds(FairParser fair) throws SubjectStartException {
        for (long seed : OTHER_SEEDS) {
            assertConformant(fair, Certifying.certify(fair.parser().get(), seed, FEWER));
        }
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
