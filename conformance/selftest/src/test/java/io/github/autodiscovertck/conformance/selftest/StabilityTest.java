package io.github.autodiscovertck.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.ProgressListener;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The verdicts on every faulty, fair and trivial parser are the same whatever the documents happen to be. */
final class StabilityTest {

    /** The build runs the default seed alone, in other tests; {@code .ci/run} adds one more. Each takes two minutes. */
    private static final long SEEDS = Long.getLong("verdicts.seeds", 0);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, SEEDS).map(number -> -number);
    }

    @ParameterizedTest(name = "seed {0}", allowZeroInvocations = true)
    @MethodSource("seeds")
    void theVerdictsHoldWithAnotherSeed(long seed) {
        SelfTestResult result = new SelfTest(Certifying.SUITE, seed, 1).run(ProgressListener.NONE);

        assertThat(result.problems())
                .as("selftest --seed " + Plan.formatSeed(seed))
                .isEmpty();
    }
}
