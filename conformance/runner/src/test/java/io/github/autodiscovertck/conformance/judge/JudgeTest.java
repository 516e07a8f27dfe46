package io.github.autodiscovertck.conformance.judge;

import static io.github.autodiscovertck.conformance.judge.Responses.accepted;
import static io.github.autodiscovertck.conformance.judge.Responses.acceptedSmtpLast;
import static io.github.autodiscovertck.conformance.judge.Responses.rejected;
import static io.github.autodiscovertck.conformance.judge.Responses.reported;
import static io.github.autodiscovertck.conformance.judge.Responses.smtpLast;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.judge.Judgement.Result;
import io.github.autodiscovertck.conformance.judge.Mismatch.Kind;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.expectation.Expectation;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.expectation.Twin;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Reading;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JudgeTest {

    private static final Judge JUDGE = new Judge(AddressSet.of("Account/Protocol/SMTPLast"), true);
    private static final Outcome ON = acceptedSmtpLast("on");
    private static final Outcome OFF = acceptedSmtpLast("off");
    private static final Outcome CRASHED = new Outcome.Crashed("KeyError");
    private static final Outcome TIMED_OUT = new Outcome.TimedOut(5000);
    private static final Function<ConformanceCase, Outcome> NOBODY_ASKS = twin -> {
        throw new AssertionError("the twin is not needed");
    };

    private static final ConformanceCase TWIN = of(Expectation.read(smtpLast("on")));

    @Nested
    class WithoutControl {

        private final ConformanceCase tested = of(Expectation.read(smtpLast("on")));

        @Test
        void aRightAnswerPasses() {
            assertThat(judged(tested, ON).result()).isEqualTo(Result.PASSED);
            assertThat(judged(tested, ON).why()).isEmpty();
        }

        @Test
        void aWrongAnswerFails() {
            assertThat(judged(tested, OFF).why())
                    .isEqualTo("expected \"on\" but was \"off\" at Account/Protocol[1]/SMTPLast");
        }

        @Test
        void aRejectionOfAValidDocumentFails() {
            assertThat(judged(tested, new Outcome.Rejected("no", 3, 1)).why())
                    .isEqualTo("expected the document to be read but was rejected: no (line 3)");
        }

        @Test
        void aCrashFailsEvenWhereTheDocumentHasToBeRejected() {
            assertThat(judged(of(Expectation.refuse()), CRASHED).why())
                    .isEqualTo("expected the document to be rejected but was a crash: KeyError");
        }

        @Test
        void aTimeoutFailsEvenWhereTheDocumentMayBeRejected() {
            assertThat(judged(of(Expectation.readOrRefuse(smtpLast("on"))), TIMED_OUT)
                            .why())
                    .isEqualTo("expected the document to be read or rejected but was no answer within 5000 ms");
        }

        @Test
        void aCrashIsDistinguishedFromATimeout() {
            assertThat(judged(tested, CRASHED).mismatches())
                    .extracting(Mismatch::kind)
                    .containsExactly(Kind.CRASHED);
            assertThat(judged(tested, TIMED_OUT).mismatches())
                    .extracting(Mismatch::kind)
                    .containsExactly(Kind.TIMED_OUT);
        }

        @Test
        void anOpenChoicePassesBothWays() {
            ConformanceCase open = of(Expectation.readOrRefuse(smtpLast("on")));
            assertThat(judged(open, ON).result()).isEqualTo(Result.PASSED);
            assertThat(judged(open, rejected("no")).result()).isEqualTo(Result.PASSED);
            assertThat(judged(open, OFF).result()).isEqualTo(Result.FAILED);
        }
    }

    @Nested
    class WithAlternatives {

        private final ConformanceCase tested =
                of(Expectation.read(reading("one.example.org", "on")).or(reading("two.example.org", "off")));
        private final Judge judge =
                new Judge(AddressSet.of("Account/Protocol/Server", "Account/Protocol/SMTPLast"), true);

        @Test
        void anyOfThemIsRight() {
            assertThat(answered("one.example.org", "on").result()).isEqualTo(Result.PASSED);
            assertThat(answered("two.example.org", "off").result()).isEqualTo(Result.PASSED);
        }

        @Test
        void aMixtureOfTwoFails() {
            assertThat(answered("one.example.org", "off").result()).isEqualTo(Result.FAILED);
        }

        @Test
        void theOneThatComesNearestSaysWhatIsWrong() {
            assertThat(answered("two.example.org", "on").why())
                    .isEqualTo(
                            "expected \"one.example.org\" but was \"two.example.org\" at Account/Protocol[1]/Server");
            assertThat(answered("two.example.org", "maybe").why())
                    .isEqualTo("expected \"off\" but was \"maybe\" at Account/Protocol[1]/SMTPLast");
        }

        @Test
        void theOneThatIsNearestApartFromWhatTheControlHasWrongCounts() {
            Judgement judgement = besideTwin("two.example.org", "on", accepted("two.example.org", "on"));

            assertThat(judgement.result()).isEqualTo(Result.INCONCLUSIVE);
        }

        @Test
        void theNearestOneStillSaysWhatIsWrongIfTheControlIsRight() {
            Judgement judgement = besideTwin("two.example.org", "on", accepted("two.example.org", "off"));

            assertThat(judgement.why())
                    .isEqualTo(
                            "expected \"one.example.org\" but was \"two.example.org\" at Account/Protocol[1]/Server");
        }

        @Test
        void noneOfThemExcusesAnotherAnswerTheSecondTime() {
            Judgement judgement = judge.judge(
                    withTwin(),
                    List.of(accepted("two.example.org", "on"), accepted("two.example.org", "off")),
                    twin -> accepted("two.example.org", "on"));

            assertThat(judgement.why()).startsWith("expected the same answer when asked again");
        }

        @Test
        void noneOfThemIsSearchedForInACrash() {
            assertThat(judge.judge(withTwin(), List.of(CRASHED), twin -> CRASHED)
                            .result())
                    .isEqualTo(Result.INCONCLUSIVE);
            assertThat(judge.judge(withTwin(), List.of(CRASHED), twin -> accepted("two.example.org", "off"))
                            .result())
                    .isEqualTo(Result.FAILED);
        }

        private ConformanceCase withTwin() {
            return tested.withTwin(Twin.control(() -> of(Expectation.read(reading("two.example.org", "off")))));
        }

        private Judgement besideTwin(String server, String smtpLast, Outcome ofTwin) {
            return judge.judge(withTwin(), List.of(accepted(server, smtpLast)), twin -> ofTwin);
        }

        private static Outcome accepted(String server, String smtpLast) {
            return Responses.accepted(
                    reported(block -> block.text("Server", server).text("SMTPLast", smtpLast)));
        }

        private static ExpectedGroup reading(String server, String smtpLast) {
            return Responses.expected(List.of(
                    Responses.block(block -> block.text("Server", server).text("SMTPLast", smtpLast))));
        }

        private Judgement answered(String server, String smtpLast) {
            return judge.judge(tested, List.of(accepted(server, smtpLast)), NOBODY_ASKS);
        }
    }

    @Nested
    class ARejection {

        private final ConformanceCase tested = of(Expectation.refuse()).withTwin(Twin.control(() -> TWIN));

        @Test
        void countsIfTheControlIsReadCorrectly() {
            assertThat(judged(tested, rejected("no"), twin -> ON).result()).isEqualTo(Result.PASSED);
        }

        @Test
        void isInconclusiveIfTheControlIsRejectedToo() {
            Judgement judgement = judged(tested, rejected("no"), twin -> rejected("never"));
            assertThat(judgement.result()).isEqualTo(Result.INCONCLUSIVE);
            assertThat(judgement.remark()).contains("rejected: never");
        }

        @Test
        void isInconclusiveIfTheControlIsMisread() {
            assertThat(judged(tested, rejected("no"), twin -> OFF).result()).isEqualTo(Result.INCONCLUSIVE);
        }

        @Test
        void ofWhatMayBeRejectedNeedsTheControlAsWell() {
            ConformanceCase open = of(Expectation.readOrRefuse(smtpLast("on"))).withTwin(Twin.control(() -> TWIN));
            assertThat(judged(open, rejected("no"), twin -> rejected("no")).result())
                    .isEqualTo(Result.INCONCLUSIVE);
            assertThat(judged(open, ON, NOBODY_ASKS).result()).isEqualTo(Result.PASSED);
        }

        @Test
        void thatIsMissingFailsWithoutAskingTheControl() {
            Judgement judgement = judged(tested, ON, NOBODY_ASKS);
            assertThat(judgement.result()).isEqualTo(Result.FAILED);
            assertThat(judgement.mismatches()).extracting(Mismatch::kind).containsExactly(Kind.ACCEPTED);
        }
    }

    @Nested
    class AWrongAnswer {

        private final ConformanceCase tested =
                of(Expectation.read(smtpLast("on"))).withTwin(Twin.control(() -> TWIN));

        @Test
        void failsIfTheControlIsReadCorrectly() {
            assertThat(judged(tested, OFF, twin -> ON).result()).isEqualTo(Result.FAILED);
        }

        @Test
        void isInconclusiveIfTheControlFailsTheSameWay() {
            Judgement judgement = judged(tested, OFF, twin -> OFF);
            assertThat(judgement.result()).isEqualTo(Result.INCONCLUSIVE);
            assertThat(judgement.why())
                    .isEqualTo("expected \"on\" but was \"off\" at Account/Protocol[1]/SMTPLast;"
                            + " but the control document is misread, too:"
                            + " expected \"on\" but was \"off\" at Account/Protocol[1]/SMTPLast");
        }

        @Test
        void isInconclusiveIfTheControlFailsInAnotherWay() {
            assertThat(judged(tested, OFF, twin -> CRASHED).result()).isEqualTo(Result.INCONCLUSIVE);
            assertThat(judged(tested, rejected("no"), twin -> OFF).result()).isEqualTo(Result.INCONCLUSIVE);
            assertThat(judged(tested, CRASHED, twin -> TIMED_OUT).result()).isEqualTo(Result.INCONCLUSIVE);
        }

        @Test
        void isInconclusiveIfBothCrash() {
            assertThat(judged(tested, CRASHED, twin -> new Outcome.Crashed("other"))
                            .result())
                    .isEqualTo(Result.INCONCLUSIVE);
        }
    }

    @Nested
    class TheSameAnswer {

        private final ConformanceCase tested =
                of(Expectation.readOrRefuse(smtpLast(Expected.noneOf()))).withTwin(Twin.sameAnswer(() -> TWIN));

        @Test
        void isAskedOfBothWhateverItIs() {
            assertThat(judged(tested, ON, twin -> ON).result()).isEqualTo(Result.PASSED);
            assertThat(judged(tested, ON, twin -> OFF).why())
                    .startsWith("expected the same answer for the other way to write it but was {");
        }

        @Test
        void isInconclusiveIfTheOtherIsRejectedAlthoughItMustBeRead() {
            assertThat(judged(tested, rejected("a"), twin -> rejected("b")).result())
                    .isEqualTo(Result.INCONCLUSIVE);
            assertThat(judged(tested, ON, twin -> rejected("no")).result()).isEqualTo(Result.INCONCLUSIVE);
        }

        @Test
        void isTheOneAfterOtherDocuments() {
            ConformanceCase after = of(Expectation.readOrRefuse(smtpLast(Expected.noneOf())))
                    .after(List.of(new byte[0]))
                    .withTwin(Twin.sameAnswer(() -> TWIN));
            assertThat(judged(after, ON, twin -> OFF).why())
                    .startsWith("expected the same answer as after other documents but was {");
        }

        @Test
        void isTheOneToTheWholeDocument() {
            ConformanceCase inPieces = tested.delivered(new Delivery.Pieces(1, 9, 1));
            assertThat(judged(inPieces, ON, twin -> OFF).why())
                    .startsWith("expected the same answer as when it is given as a whole but was {");
        }

        @Test
        void doesNotDependOnWhatIsNotJudged() {
            Outcome withUser = new Outcome.Accepted(
                    Reading.of(response -> response.group("User", user -> user.text("DisplayName", "Ana"))
                            .group(
                                    "Account",
                                    account -> account.group("Protocol", block -> block.text("SMTPLast", "on")
                                            .text("Type", "SMTP")))));
            assertThat(judged(tested, ON, twin -> withUser).result()).isEqualTo(Result.PASSED);
        }

        @Test
        void doesNotDependOnAGroupOfWhatIsNotJudged() {
            Outcome with = Responses.accepted(reported(block -> block.text("SMTPLast", "on")
                    .group("MailStore", store -> store.text("InternalUrl", "https://mail.example.org/"))));
            assertThat(judged(tested, with, twin -> ON).result()).isEqualTo(Result.PASSED);
        }

        @Test
        void doesNotDependOnWhetherATextWithAttributesIsReportedAsAGroup() {
            Judge judge = new Judge(AddressSet.of("Account/Protocol/Internal/OWAUrl"), true);
            Outcome asText = Responses.accepted(reported(
                    block -> block.group("Internal", internal -> internal.text("OWAUrl", "https://a.example.org/"))));
            Outcome asGroup = Responses.accepted(reported(block -> block.group(
                    "Internal",
                    internal -> internal.group("OWAUrl", url -> url.text(Group.TEXT, "https://a.example.org/")))));
            assertThat(judge.judge(tested, List.of(asText), twin -> asGroup).mismatches())
                    .noneMatch(mismatch -> mismatch.kind() == Kind.DIFFERENT);
        }

        @Test
        void doesNotDependOnTheOrderOfNames() {
            Judge both = new Judge(AddressSet.of("Account/Protocol/SMTPLast", "Account/Protocol/Type"), true);
            Outcome one = accepted(reported(block -> block.text("Type", "SMTP").text("SMTPLast", "on")));
            Outcome other =
                    accepted(reported(block -> block.text("SMTPLast", "on").text("Type", "SMTP")));
            ConformanceCase typed = of(Expectation.readOrRefuse(smtpLast("on"))).withTwin(Twin.sameAnswer(() -> TWIN));
            assertThat(both.judge(typed, List.of(one), twin -> other).mismatches())
                    .noneMatch(mismatch -> mismatch.kind() == Kind.DIFFERENT);
        }

        @Test
        void mayKeepTheTextOfAnInvalidValueAsItWasSent() {
            Outcome one = accepted(reported(block -> block.invalid("SMTPLast", " x")));
            Outcome other = accepted(reported(block -> block.invalid("SMTPLast", "x")));
            ConformanceCase flagged =
                    tested.withTwin(Twin.sameAnswer(() -> of(Expectation.read(smtpLast(Expected.noneOf())))));
            assertThat(judged(flagged, one, twin -> other).result()).isEqualTo(Result.PASSED);
        }
    }

    @Nested
    class ADocumentGivenTwice {

        private final ConformanceCase tested =
                of(Expectation.read(smtpLast(Expected.noneOf()))).twice();

        @Test
        void getsTheSameAnswerTwice() {
            assertThat(JUDGE.judge(tested, List.of(ON, ON), NOBODY_ASKS).result())
                    .isEqualTo(Result.PASSED);
            assertThat(JUDGE.judge(tested, List.of(ON, OFF), NOBODY_ASKS).why())
                    .startsWith("expected the same answer when asked again but was ");
        }
    }

    private static ConformanceCase of(Expectation expectation) {
        return ConformanceCase.of("smtplast/sample", "POX-SMTPLAST-001", new byte[0], expectation);
    }

    private static Judgement judged(ConformanceCase tested, Outcome outcome) {
        return judged(tested, outcome, NOBODY_ASKS);
    }

    private static Judgement judged(ConformanceCase tested, Outcome outcome, Function<ConformanceCase, Outcome> ask) {
        return JUDGE.judge(tested, List.of(outcome), ask);
    }
}
