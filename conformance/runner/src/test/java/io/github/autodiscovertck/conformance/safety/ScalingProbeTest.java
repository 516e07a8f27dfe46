package io.github.autodiscovertck.conformance.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.conformance.subject.ImplementationStartException;
import io.github.autodiscovertck.core.expectation.ScaledDocument;
import io.github.autodiscovertck.core.reading.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A cost out of proportion is distinguished from a high cost and from a rejection. */
final class ScalingProbeTest {

    private static final List<Integer> SIZES = List.of(1_000, 4_000, 8_000, 16_000, 32_000, 64_000);

    @Test
    void aParserThatRejectsASizeGetsNoLargerDocument() throws Exception {
        ScalingProbe.ProbeResult end = run(0, document -> {
            if (document.length() > 5_000) {
                throw new DocumentRejectedException("too long");
            }
            return "short";
        });

        assertThat(end.document()).hasSize(8_000);
        assertThat(end.outcome()).isEqualTo(new Outcome.Rejected("too long", null, null));
    }

    @Test
    void aParserThatCrashesGetsNoLargerDocument() throws Exception {
        ScalingProbe.ProbeResult end = run(0, document -> {
            if (document.length() > 5_000) {
                throw new StackOverflowError();
            }
            return "short";
        });

        assertThat(end.document()).hasSize(8_000);
        assertThat(end.outcome()).isInstanceOf(Outcome.Crashed.class);
    }

    @Test
    void quadraticMemoryIsHarmful() throws Exception {
        ScalingProbe.ProbeResult end = run(0, ScalingProbeTest::copied);

        assertThat(end.outcome()).isInstanceOfSatisfying(Outcome.Harmful.class, harmful -> assertThat(harmful.done())
                .contains("KiB allocated for 16,000 bytes, after"));
    }

    @Test
    void linearMemoryIsNotHarmful() throws Exception {
        ScalingProbe.ProbeResult end = run(0, document -> {
            byte[] much = new byte[document.length() * 4_000];
            return Integer.toString(much.length);
        });

        assertThat(end.document()).hasSize(64_000);
        assertThat(end.outcome()).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void quadraticTimeIsHarmful() {
        ScriptedImplementation implementation = ScriptedImplementation.taking(bytes -> 4L * bytes * bytes / 1_000_000);

        assertThat(run(0, implementation).outcome()).isInstanceOf(Outcome.Harmful.class);
    }

    @Test
    void aSlowStartDoesNotHideQuadraticGrowth() {
        ScriptedImplementation implementation =
                ScriptedImplementation.taking(bytes -> 4L * bytes * bytes / 1_000_000, 900, 800, 700, 600, 500);

        assertThat(run(0, implementation).outcome())
                .isInstanceOfSatisfying(Outcome.Harmful.class, harmful -> assertThat(harmful.done())
                        .isEqualTo(
                                "1,024 ms of processor time for 16,000 bytes, after 256 ms of processor time for 8,000 bytes"
                                        + " and 64 ms of processor time for 4,000 bytes"));
    }

    @Test
    void aMachineThatIsBusyForAWhileMakesNoParserHarmful() {
        ScriptedImplementation implementation =
                ScriptedImplementation.taking(bytes -> bytes / 100, 0, 0, 0, 0, 5_000, 20_000);

        assertThat(run(0, implementation).outcome()).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void aTimeoutIsRetriedOnce() {
        ScriptedImplementation implementation = ScriptedImplementation.taking(bytes -> 1, 0, 0, 70_000);

        assertThat(run(0, implementation).document()).hasSize(64_000);
        assertThat(implementation.measurements(8_000)).isEqualTo(2);
    }

    @Test
    void aParserThatTimesOutTwiceGetsNoLargerDocument() {
        ScriptedImplementation implementation = ScriptedImplementation.taking(bytes -> bytes < 8_000 ? 1 : 70_000);

        ScalingProbe.ProbeResult end = run(0, implementation);

        assertThat(end.document()).hasSize(8_000);
        assertThat(end.outcome()).isInstanceOf(Outcome.TimedOut.class);
    }

    @Test
    void quadraticTimeIsNotHarmfulIfItIsNotProcessorTime() {
        ScriptedImplementation implementation = ScriptedImplementation.taking(bytes -> 4L * bytes * bytes / 1_000_000)
                .working(0.01);

        assertThat(run(0, implementation).outcome()).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void quadraticTimeIsInconclusiveIfProcessorTimeCannotBeMeasured() {
        ScriptedImplementation implementation = ScriptedImplementation.taking(bytes -> 4L * bytes * bytes / 1_000_000)
                .notMeasurable();

        assertThat(run(0, implementation).outcome())
                .isEqualTo(
                        new Outcome.Undecided("processor time cannot be measured here, and the time that passed may be"
                                + " that of other work: 1,024 ms for 16,000 bytes, after 256 ms for 8,000 bytes and 64 ms for"
                                + " 4,000 bytes"));
    }

    @Test
    void linearTimeIsFineEvenIfProcessorTimeCannotBeMeasured() {
        ScriptedImplementation implementation =
                ScriptedImplementation.taking(bytes -> bytes / 10).notMeasurable();

        assertThat(run(0, implementation).outcome()).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void aParserThatWorksUntilTheTimeLimitButInProportionIsOnlySlow() {
        ScriptedImplementation implementation = ScriptedImplementation.taking(bytes -> bytes);

        assertThat(run(0, implementation).outcome())
                .isEqualTo(
                        new Outcome.Undecided("too slow on this machine: 64,000 ms of processor time for 64,000 bytes"
                                + " and no answer, after 32,000 ms of processor time for 32,000 bytes"));
    }

    @Test
    void aParserThatWorksUntilTheTimeLimitOutOfProportionTimesOut() {
        ScriptedImplementation implementation =
                ScriptedImplementation.taking(bytes -> (long) bytes * bytes / 8_000 + 1);

        assertThat(run(0, implementation).outcome()).isInstanceOf(Outcome.Harmful.class);
        assertThat(run(0, ScriptedImplementation.taking(bytes -> (long) bytes * bytes / 800))
                        .outcome())
                .isInstanceOf(Outcome.TimedOut.class);
    }

    @Test
    void aParserThatHangsUntilTheTimeLimitTimesOut() {
        ScriptedImplementation implementation =
                ScriptedImplementation.taking(bytes -> bytes).working(0.1);

        assertThat(run(0, implementation).outcome()).isInstanceOf(Outcome.TimedOut.class);
    }

    @Test
    void aParserThatWorksUntilTheTimeLimitOnAFreeSizeIsOnlySlow() {
        ScriptedImplementation implementation = ScriptedImplementation.taking(bytes -> bytes < 8_000 ? 1 : 70_000);

        assertThat(run(8_000, implementation).outcome()).isInstanceOf(Outcome.Undecided.class);
    }

    @Test
    void aStepThatTakesMuchLongerIsNotGrowth() {
        ScriptedImplementation implementation =
                ScriptedImplementation.taking(bytes -> bytes / 100 + (bytes < 64_000 ? 0 : 9_000));

        assertThat(run(0, implementation).outcome()).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void whatTakesNoTimeIsMeasuredOnce() {
        ScriptedImplementation implementation = ScriptedImplementation.taking(bytes -> bytes / 200);

        run(0, implementation);

        assertThat(SIZES).allSatisfy(size -> assertThat(implementation.measurements(size))
                .isEqualTo(1));
    }

    @Test
    void whatIsFreeIsNotJudged() throws Exception {
        assertThat(run(64_000, ScalingProbeTest::copied).outcome()).isInstanceOf(Outcome.Accepted.class);
    }

    private static ScalingProbe.ProbeResult run(int free, FakeImplementation.Work work)
            throws ImplementationStartException {
        try (Implementation implementation = FakeImplementation.doing(work)) {
            return run(free, implementation);
        }
    }

    private static ScalingProbe.ProbeResult run(int free, Implementation implementation) {
        ScaledDocument growth =
                new ScaledDocument(SIZES, free, size -> "a".repeat(size).getBytes(StandardCharsets.US_ASCII));
        return ScalingProbe.of(growth, implementation);
    }

    private static String copied(String document) {
        String copy = "";
        for (int i = 0; i < document.length(); i++) {
            copy = copy + document.charAt(i);
        }
        return Integer.toString(copy.length());
    }
}
