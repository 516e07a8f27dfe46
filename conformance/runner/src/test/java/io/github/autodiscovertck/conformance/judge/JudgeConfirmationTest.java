package io.github.autodiscovertck.conformance.judge;

import static io.github.autodiscovertck.conformance.judge.Responses.accepted;
import static io.github.autodiscovertck.conformance.judge.Responses.acceptedSmtpLast;
import static io.github.autodiscovertck.conformance.judge.Responses.rejected;
import static io.github.autodiscovertck.conformance.judge.Responses.reported;
import static io.github.autodiscovertck.conformance.judge.Responses.smtpLast;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.judge.Judgement.Result;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Expectation;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.expectation.Twin;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Outcome;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A case that passes for the wrong reason is inconclusive: because nothing is read, or because nothing is judged. */
class JudgeConfirmationTest {

    private static final AddressSet SMTP_LAST = AddressSet.of("Account/Protocol/SMTPLast");
    private static final Judge JUDGE = new Judge(SMTP_LAST, true);
    private static final Outcome ON = acceptedSmtpLast("on");
    private static final Outcome OFF = acceptedSmtpLast("off");
    private static final Outcome CRASHED = new Outcome.Crashed("KeyError");
    private static final Function<ConformanceCase, Outcome> NOBODY_ASKS = twin -> {
        throw new AssertionError("the twin is not needed");
    };
    private static final ConformanceCase CONTROL = of(Expectation.read(smtpLast("on")));

    @Nested
    class ACaseThatPassed {

        private final ConformanceCase tested =
                of(Expectation.read(smtpLast("off"))).withTwin(Twin.control(() -> CONTROL));

        @Test
        void countsIfItsControlIsRead() {
            assertThat(confirmed(tested, OFF, twin -> ON).result()).isEqualTo(Result.PASSED);
        }

        @Test
        void isInconclusiveIfItsControlIsMisread() {
            Judgement judgement = confirmed(tested, OFF, twin -> OFF);

            assertThat(judgement.result()).isEqualTo(Result.INCONCLUSIVE);
            assertThat(judgement.why()).contains("is misread: expected \"on\" but was \"off\"");
        }

        @Test
        void isInconclusiveIfItsControlMayBeRejectedAndIs() {
            ConformanceCase open = of(Expectation.readOrRefuse(smtpLast("on")));
            ConformanceCase beside = of(Expectation.read(smtpLast("off"))).withTwin(Twin.control(() -> open));

            Judgement judgement = confirmed(beside, OFF, twin -> rejected("never"));

            assertThat(judgement.result()).isEqualTo(Result.INCONCLUSIVE);
            assertThat(judgement.why()).contains("rejected: never");
        }

        @Test
        void needsNoControlThatAsksTheSameOfIt() {
            ConformanceCase same = of(Expectation.read(smtpLast("on"))).withTwin(Twin.control(() -> CONTROL));

            assertThat(confirmed(same, ON, NOBODY_ASKS).result()).isEqualTo(Result.PASSED);
        }

        @Test
        void needsItsControlIfItMightHaveBeenRejected() {
            Expectation open = Expectation.readOrRefuse(smtpLast("on"));
            ConformanceCase same = of(open).withTwin(Twin.control(() -> of(open)));

            assertThat(confirmed(same, ON, twin -> OFF).result()).isEqualTo(Result.INCONCLUSIVE);
        }

        @Test
        void hasNothingToAskWithoutAControl() {
            assertThat(confirmed(CONTROL, ON, NOBODY_ASKS).result()).isEqualTo(Result.PASSED);
        }

        @Test
        void isControlledByTheControlOfWhatGetsTheSameAnswer() {
            ConformanceCase other = of(Expectation.read(smtpLast("off"))).withTwin(Twin.control(() -> CONTROL));
            ConformanceCase same = of(Expectation.read(smtpLast("off"))).withTwin(Twin.sameAnswer(() -> other));

            assertThat(JUDGE.confirm(passed(same, OFF), twin -> twin == CONTROL ? ON : OFF)
                            .result())
                    .isEqualTo(Result.PASSED);
            assertThat(JUDGE.confirm(passed(same, OFF), twin -> OFF).result()).isEqualTo(Result.INCONCLUSIVE);
        }
    }

    @Nested
    class ADocumentThatIsWrittenInTwoWays {

        private final ConformanceCase open = of(Expectation.anything());

        @Test
        void isInconclusiveIfNeitherIsAnswered() {
            assertThat(sameAnswer(open, open, CRASHED, CRASHED).result()).isEqualTo(Result.INCONCLUSIVE);
        }

        @Test
        void failsIfOnlyTheOtherIsAnswered() {
            assertThat(sameAnswer(open, open, CRASHED, ON).result()).isEqualTo(Result.FAILED);
        }

        @Test
        void passesIfBothAreRejected() {
            assertThat(sameAnswer(open, open, rejected("a"), rejected("b")).result())
                    .isEqualTo(Result.PASSED);
        }

        @Test
        void isInconclusiveIfOnlyItIsAnswered() {
            assertThat(sameAnswer(open, open, ON, CRASHED).result()).isEqualTo(Result.INCONCLUSIVE);
        }

        @Test
        void isInconclusiveIfAllIsMisreadEitherWay() {
            assertThat(sameAnswer(CONTROL, CONTROL, OFF, OFF).result()).isEqualTo(Result.INCONCLUSIVE);
        }

        @Test
        void isInconclusiveIfBothCrash() {
            assertThat(sameAnswer(CONTROL, CONTROL, CRASHED, CRASHED).result()).isEqualTo(Result.INCONCLUSIVE);
        }

        @Test
        void failsIfOnlyItIsMisreadAlthoughTheAnswersAreTheSame() {
            assertThat(sameAnswer(CONTROL, open, OFF, OFF).result()).isEqualTo(Result.FAILED);
        }

        private Judgement sameAnswer(ConformanceCase one, ConformanceCase other, Outcome first, Outcome second) {
            return JUDGE.judge(one.withTwin(Twin.sameAnswer(() -> other)), List.of(first), twin -> second);
        }
    }

    @Nested
    class OfHarmAlone {

        private final Judge judge = JUDGE.ofHarmAlone();
        private final ConformanceCase tested =
                of(Expectation.read(smtpLast("on"))).withTwin(Twin.control(() -> CONTROL));

        @Test
        void itDoesNotMatterWhatIsReported() {
            assertThat(judge.judge(tested, List.of(OFF), NOBODY_ASKS).result()).isEqualTo(Result.PASSED);
        }

        @Test
        void harmFails() {
            Outcome harmful = new Outcome.Harmful("nothing to be opened", "a connection");

            assertThat(judge.judge(tested, List.of(harmful), twin -> ON).why())
                    .isEqualTo("expected nothing to be opened but was a connection");
        }

        @Test
        void theControlMustStillBeRead() {
            assertThat(judge.confirm(passed(tested, ON), twin -> OFF).result()).isEqualTo(Result.INCONCLUSIVE);
        }
    }

    @Nested
    class WithAControlThatFailsInPart {

        private final Judge judge =
                new Judge(AddressSet.of("Account/Protocol/Server", "Account/Protocol/SMTPLast"), true);
        private final ConformanceCase twin = of(Expectation.read(reading("one.example.org", "on")));

        @Test
        void nothingCounts() {
            ConformanceCase tested =
                    of(Expectation.read(reading("one.example.org", "off"))).withTwin(Twin.control(() -> twin));

            Judgement judgement = judge.judge(
                    tested, List.of(answer("three.example.org", "on")), asked -> answer("three.example.org", "on"));

            assertThat(judgement.result()).isEqualTo(Result.INCONCLUSIVE);
        }

        @Test
        void theNearestAlternativeToItCounts() {
            ConformanceCase tested = of(Expectation.read(reading("one.example.org", "off"))
                            .or(reading("two.example.org", "on")))
                    .withTwin(Twin.control(() -> of(Expectation.read(reading("two.example.org", "off")))));

            Judgement judgement = judge.judge(
                    tested, List.of(answer("three.example.org", "on")), asked -> answer("three.example.org", "off"));

            assertThat(judgement.result()).isEqualTo(Result.INCONCLUSIVE);
        }

        private static ExpectedGroup reading(String server, String smtpLast) {
            return Responses.expected(List.of(Responses.block(block ->
                    block.add("Server", Expected.exactly(server)).add("SMTPLast", Expected.exactly(smtpLast)))));
        }

        private static Outcome answer(String server, String smtpLast) {
            return accepted(reported(block -> block.text("Server", server).text("SMTPLast", smtpLast)));
        }
    }

    private static ConformanceCase of(Expectation expectation) {
        return ConformanceCase.of("smtplast/sample", "POX-SMTPLAST-001", new byte[0], expectation);
    }

    private static Judgement passed(ConformanceCase tested, Outcome outcome) {
        return new Judgement(Result.PASSED, tested, outcome, List.of(), "");
    }

    private static Judgement confirmed(
            ConformanceCase tested, Outcome outcome, Function<ConformanceCase, Outcome> ask) {
        return JUDGE.confirm(passed(tested, outcome), ask);
    }
}
