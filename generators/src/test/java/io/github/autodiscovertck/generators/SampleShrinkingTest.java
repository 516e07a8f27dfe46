package io.github.autodiscovertck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.generators.property.Sample;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Samples shrink in steps that keep their requirement and trait, down to a few hundred bytes. */
class SampleShrinkingTest {

    /** Short enough to read at a glance; the longest plain document of one block has about this length. */
    private static final int FEW_BYTES = 750;

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void everyFirstStepIsAValidCase(String requirement) {
        Samples.of(requirement, 8)
                .flatMap(sample -> sample.shrinks().stream())
                .forEach(step -> CaseOracle.check(step.toCase()));
    }

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void everyLaterStepIsAValidCase(String requirement) {
        for (Sample sample : Samples.of(requirement, 30).toList()) {
            for (List<Sample> smaller = sample.shrinks(); !smaller.isEmpty(); ) {
                Sample step = smaller.get(smaller.size() / 2);
                CaseOracle.check(step.toCase());
                smaller = step.shrinks();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void everyStepKeepsRequirementAndTrait(String requirement) {
        for (Sample sample : Samples.of(requirement, 60).toList()) {
            ConformanceCase generated = sample.toCase();
            for (Sample step : sample.shrinks()) {
                assertThat(step.toCase().requirement()).isEqualTo(generated.requirement());
                assertThat(step.toCase().traits().get(0))
                        .isEqualTo(generated.traits().get(0));
            }
        }
    }

    /** Whichever step is taken, no sequence repeats a sample and every sequence ends. */
    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void shrinkingEnds(String requirement) {
        for (Sample sample : Samples.of(requirement, 60).toList()) {
            assertThat(steps(sample, false)).isLessThan(200);
            assertThat(steps(sample, true)).isLessThan(200);
        }
    }

    @Test
    void aFailureShrinksToAFewHundredBytes() {
        Predicate<Sample> fails = sample -> text(sample).contains("<SMTPLast>on</SMTPLast>");
        for (String requirement : List.of("POX-SMTPLAST-001", "POX-SMTPLAST-004", "POX-SMTPLAST-021")) {
            Samples.of(requirement)
                    .filter(fails)
                    .map(sample -> Shrinking.smallest(sample, Sample::shrinks, fails))
                    .forEach(smallest -> assertThat(smallest.toCase().document())
                            .as(smallest.toString())
                            .hasSizeLessThanOrEqualTo(FEW_BYTES));
        }
    }

    @Test
    void aFailureThatNeedsTwoBlocksKeepsThem() {
        Predicate<Sample> fails = sample -> text(sample).contains("<Type>IMAP</Type>");
        assertThat(Samples.of("POX-SMTPLAST-018")
                        .filter(fails)
                        .map(sample -> Shrinking.smallest(sample, Sample::shrinks, fails)))
                .isNotEmpty()
                .allSatisfy(smallest -> assertThat(
                                ResponseOracle.types(smallest.toCase().document()))
                        .containsExactlyInAnyOrder("SMTP", "IMAP"));
    }

    private static int steps(Sample sample, boolean last) {
        int steps = 0;
        List<Sample> smaller = sample.shrinks();
        while (!smaller.isEmpty() && steps < 10_000) {
            steps++;
            smaller = smaller.get(last ? smaller.size() - 1 : 0).shrinks();
        }
        return steps;
    }

    private static String text(Sample sample) {
        return new String(sample.toCase().document(), StandardCharsets.UTF_8);
    }
}
