package io.github.autodiscovertck.conformance.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.reading.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/** Programs are lists of the documents that they received; the test writes their answers. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class AdapterSessionTest {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(40);
    private static final Outcome ANSWERED = new Outcome.Crashed("as it says itself");
    private static final ProcessFailure ENDED = ProcessFailure.ended("the process ended");
    private static final ProcessFailure RUBBISH = ProcessFailure.rubbish("a line that is not an answer", "hello");

    private final Program program = new Program();
    private AdapterSession session = new AdapterSession(LIMIT);
    private Program current = program;
    private long lastNumber;

    @Nested
    class Documents {

        @Test
        void waitForTheProgram() {
            ask(2);
            assertThat(program.sent).isEmpty();
            session.resume(program);
            assertThat(program.sent).containsExactly("1", "2");
        }

        @Test
        void areSentAheadUpToTheWindow() {
            session.resume(program);
            ask(SendWindow.WINDOW + 2);
            assertThat(program.sent).hasSize(SendWindow.WINDOW);
        }

        @Test
        void followTheAnswers() {
            session.resume(program);
            ask(SendWindow.WINDOW + 2);
            answer("1");
            assertThat(program.sent).hasSize(SendWindow.WINDOW);
            answer("2");
            assertThat(program.sent).hasSize(SendWindow.WINDOW + 1).endsWith("129");
        }

        @Test
        void areAnsweredInAnyOrder() {
            session.resume(program);
            List<CompletableFuture<Outcome>> answers = ask(2);
            answer("2");
            answer("1");
            assertThat(answers).allSatisfy(answer -> assertThat(answer).isCompletedWithValue(ANSWERED));
        }
    }

    @Nested
    class AnAnswer {

        @Test
        void isAcceptedAtOnceWhereNothingIsToBeRead() {
            session.resume(program);
            CompletableFuture<Outcome> only = ask();
            answer("1");
            assertThat(only).isCompletedWithValue(ANSWERED);
        }

        @Test
        void isHeldBackWhileMoreIsToBeRead() {
            session.resume(program);
            CompletableFuture<Outcome> only = ask();
            session.said(program, answerTo("1"), () -> true);
            assertThat(only).isNotDone();
        }

        @Test
        void isHeldBackUntilTheNextOne() {
            session.resume(program);
            List<CompletableFuture<Outcome>> answers = ask(3);
            answer("1");
            assertThat(answers.get(0)).isNotDone();
            answer("2");
            assertThat(answers.get(0)).isCompletedWithValue(ANSWERED);
            assertThat(answers.get(1)).isNotDone();
        }

        @Test
        void isAcceptedWhenTheProgramEndsAfterIt() {
            session.resume(program);
            List<CompletableFuture<Outcome>> answers = ask(2);
            answer("1");
            session.failed(program, ENDED);
            assertThat(answers.get(0)).isCompletedWithValue(ANSWERED);
            assertThat(answers.get(1)).isCompletedWithValue(ENDED.outcome());
        }

        @Test
        void isInDoubtWhenGarbageFollows() throws InterruptedException {
            session.resume(program);
            List<CompletableFuture<Outcome>> answers = ask(2);
            answer("1");
            session.failed(program, RUBBISH);
            assertThat(answers).allSatisfy(answer -> assertThat(answer).isNotDone());
            Program next = replaced();
            assertThat(next.sent).containsExactly("1");
            next.answer("1");
            assertThat(answers.get(0)).as("what follows may be rubbish again").isNotDone();
        }

        @Test
        void thatIsNoneIsGarbage() throws InterruptedException {
            session.resume(program);
            CompletableFuture<Outcome> only = ask();
            session.said(program, "hello".getBytes(UTF_8), () -> false);
            assertThat(only)
                    .isCompletedWithValue(
                            new Outcome.AdapterFault("a line that is not an answer: it is not JSON", "hello"));
            assertThat(session.awaitBroken()).isSameAs(program);
        }

        @Test
        void toADocumentThatWasNotGivenIsGarbage() {
            session.resume(program);
            CompletableFuture<Outcome> only = ask();
            answer("7");
            assertThat(problem(only)).isEqualTo("the id \"7\" was not given or has been answered before");
        }

        @Test
        void givenTwiceFailsThatDocumentAlone() throws InterruptedException {
            session.resume(program);
            List<CompletableFuture<Outcome>> answers = ask(3);
            answer("2");
            answer("2");
            assertThat(problem(answers.get(1))).isEqualTo("this document was answered twice");
            Program next = replaced();
            next.answer("1");
            assertThat(next.sent).as("an answer is in doubt for a moment").containsExactly("1");
            assertThat(List.of(answers.get(0), answers.get(2)))
                    .allSatisfy(answer -> assertThat(answer).isNotDone());
        }

        @Test
        void ofAProgramThatWasReplacedIsIgnored() throws InterruptedException {
            session.resume(program);
            List<CompletableFuture<Outcome>> answers = ask(2);
            session.failed(program, ENDED);
            replaced();
            answer("1");
            session.failed(program, ENDED);
            assertThat(answers).allSatisfy(answer -> assertThat(answer).isNotDone());
        }

        @Test
        void afterGarbageIsAcceptedWhenNothingFollowsForAMoment() throws InterruptedException {
            session.resume(program);
            List<CompletableFuture<Outcome>> answers = ask(2);
            session.failed(program, RUBBISH);
            Program next = replaced();
            startSupervisor();
            next.answer("1");
            assertThat(answers.get(0).join()).isEqualTo(ANSWERED);
            assertThat(next.sent).containsExactly("1", "2");
        }

        @Test
        void isAcceptedAtOnceLongAfterGarbage() throws InterruptedException {
            session.resume(program);
            ask(3);
            session.failed(program, RUBBISH);
            Program next = replaced();
            session.failed(next, RUBBISH);
            Program last = replaced();
            List<CompletableFuture<Outcome>> answers = ask(SendWindow.WINDOW);
            startSupervisor();
            for (int i = 0; i < 2 + SendWindow.WINDOW; i++) {
                last.answer(last.sent(i));
            }
            assertThat(answers.get(SendWindow.WINDOW - 1).join()).isEqualTo(ANSWERED);
            CompletableFuture<Outcome> later = ask();
            last.answer(Long.toString(lastNumber));
            assertThat(later).isCompletedWithValue(ANSWERED);
        }
    }

    @Nested
    class AFailure {

        @Test
        void isThatOfTheOnlyOpenDocument() throws InterruptedException {
            session.resume(program);
            CompletableFuture<Outcome> only = ask();
            session.failed(program, ENDED);
            assertThat(only).isCompletedWithValue(ENDED.outcome());
            assertThat(session.awaitBroken()).isSameAs(program);
        }

        @Test
        void withNothingToDoIsThatOfTheNextDocument() throws InterruptedException {
            session.resume(program);
            session.failed(program, ENDED);
            replaced();
            List<CompletableFuture<Outcome>> answers = ask(2);
            assertThat(reason(answers.get(0))).isEqualTo("before this document was sent, the process ended");
            assertThat(answers.get(1)).isNotDone();
        }

        @Test
        void withSeveralOpenDocumentsHasThemGivenOneAtATime() throws InterruptedException {
            session.resume(program);
            List<CompletableFuture<Outcome>> answers = ask(3);
            session.failed(program, ENDED);
            Program next = replaced();
            assertThat(next.sent).containsExactly("1");
            next.answer("1");
            assertThat(next.sent).containsExactly("1", "2");
            session.failed(next, ENDED);
            assertThat(answers.get(0)).isCompletedWithValue(ANSWERED);
            assertThat(answers.get(1)).isCompletedWithValue(ENDED.outcome());
            assertThat(replaced().sent).containsExactly("3");
        }

        @Test
        void isForgottenWithEachAnswerAfterIt() throws InterruptedException {
            session.resume(program);
            ask();
            session.failed(program, ENDED);
            Program next = replaced();
            ask(20);
            assertThat(next.sent).hasSize(1);
            next.answer("2");
            assertThat(next.sent).hasSize(3);
            next.answer("3");
            next.answer("4");
            assertThat(next.sent).hasSize(3 + 8);
        }

        @Test
        void onManyDocumentsInARowEndsTheSession() throws InterruptedException {
            session.resume(program);
            List<CompletableFuture<Outcome>> failed = failEach(25);
            assertThat(failed).allSatisfy(answer -> assertThat(answer).isCompletedWithValue(ENDED.outcome()));
            assertThat(session.isOver()).isTrue();
            assertThat(reason(ask()))
                    .isEqualTo("not parsed: the process failed on 25 documents in a row and is not restarted");
        }

        @Test
        void onManyDocumentsWithAnswersBetweenThemDoesNot() throws InterruptedException {
            session.resume(program);
            failEach(24);
            CompletableFuture<Outcome> good = ask();
            current.answer(Long.toString(lastNumber));
            failEach(24);
            assertThat(good).isCompletedWithValue(ANSWERED);
            assertThat(session.isOver()).isFalse();
        }

        @Test
        void isOverWhenAllSuspectsWereAnswered() throws InterruptedException {
            session.resume(program);
            ask(2);
            session.failed(program, ENDED);
            Program next = replaced();
            ask(9);
            next.answer("1");
            next.answer("2");
            assertThat(next.sent).containsExactly("1", "2", "3");
            next.answer("3");
            assertThat(next.sent).hasSize(3 + 2);
        }

        @Test
        void wakesThreadsThatWaitForIt() throws InterruptedException {
            session.resume(program);
            Thread supervisor = startSupervisor();
            session.failed(program, ENDED);
            supervisor.join();
            assertThat(session.isOver()).isFalse();
        }

        @Test
        void isNotSilenceWithinTheLimit() throws InterruptedException {
            session.resume(program);
            CompletableFuture<Outcome> only = ask();
            startSupervisor();
            assertThat(only).isNotDone();
            answer("1");
            assertThat(only).isCompletedWithValue(ANSWERED);
        }

        @Test
        void isSilenceForLongerThanTheLimit() throws InterruptedException {
            session = new AdapterSession(SHORT);
            session.resume(program);
            CompletableFuture<Outcome> only = ask();
            replaced();
            assertThat(only).isNotDone();
            replaced();
            assertThat(only).isCompletedWithValue(new Outcome.TimedOut(SHORT.toMillis()));
        }

        @Test
        void isRetriedOnlyOnceInARow() throws InterruptedException {
            session = new AdapterSession(SHORT);
            session.resume(program);
            ask();
            replaced();
            replaced();
            CompletableFuture<Outcome> next = ask();
            replaced();
            assertThat(next).isCompletedWithValue(new Outcome.TimedOut(SHORT.toMillis()));
        }

        @Test
        void isRetriedAndMayFail() throws InterruptedException {
            session = new AdapterSession(SHORT);
            session.resume(program);
            CompletableFuture<Outcome> only = ask();
            replaced().answer("1");
            assertThat(only).isCompletedWithValue(ANSWERED);
        }

        @Test
        void ofAProgramThatWorksIsNotRetried() throws InterruptedException {
            session = new AdapterSession(SHORT);
            program.nanosPerLook = SHORT.toNanos();
            session.resume(program);
            CompletableFuture<Outcome> only = ask();
            replaced();
            assertThat(only).isCompletedWithValue(new Outcome.TimedOut(SHORT.toMillis()));
        }

        @Test
        void isNotSilenceWithNothingToAnswer() throws InterruptedException {
            session = new AdapterSession(SHORT);
            session.resume(program);
            Thread supervisor = startSupervisor();
            supervisor.join(4 * SHORT.toMillis());
            assertThat(supervisor.isAlive()).isTrue();
            program.nanosPerLook = SHORT.toNanos();
            CompletableFuture<Outcome> only = ask();
            assertThat(only.join()).isEqualTo(new Outcome.TimedOut(SHORT.toMillis()));
        }
    }

    @Nested
    class TheEnd {

        @Test
        void answersWhatIsOpenAndWhatWaits() {
            session.resume(program);
            List<CompletableFuture<Outcome>> answers = ask(SendWindow.WINDOW + 1);
            session.end("the run was ended");
            assertThat(answers).allSatisfy(answer -> assertThat(answer)
                    .isCompletedWithValue(new Outcome.Crashed("the run was ended")));
        }

        @Test
        void leavesAnswersThatWereGiven() {
            session.resume(program);
            List<CompletableFuture<Outcome>> answers = ask(2);
            answer("1");
            session.end("the run was ended");
            assertThat(answers.get(0)).isCompletedWithValue(ANSWERED);
        }

        @Test
        void comesOnce() {
            CompletableFuture<Outcome> only = ask();
            session.end("the run was ended");
            session.end("it was ended again");
            assertThat(reason(only)).isEqualTo("the run was ended");
            assertThat(reason(ask())).isEqualTo("the run was ended");
        }

        @Test
        void hasTheProgramEnded() throws InterruptedException {
            session.resume(program);
            session.end("the run was ended");
            assertThat(session.isOver()).isTrue();
            assertThat(session.awaitBroken()).isSameAs(program);
            assertThat(session.awaitBroken()).isNull();
        }

        @Test
        void hasAProgramEndedThatComesTooLate() throws InterruptedException {
            session.end("the run was ended");
            session.resume(program);
            ask();
            assertThat(program.sent).isEmpty();
            assertThat(session.awaitBroken()).isSameAs(program);
        }

        @Test
        void wakesWaitingThreads() throws InterruptedException {
            Thread supervisor = startSupervisor();
            session.end("the run was ended");
            supervisor.join();
            assertThat(session.isOver()).isTrue();
        }
    }

    private CompletableFuture<Outcome> ask() {
        PendingRequest request = new PendingRequest(++lastNumber, new byte[] {1}, Delivery.WHOLE);
        session.ask(request);
        return request.answer();
    }

    private List<CompletableFuture<Outcome>> ask(int documents) {
        return IntStream.range(0, documents).mapToObj(i -> ask()).toList();
    }

    private void answer(String id) {
        program.answer(id);
    }

    private static byte[] answerTo(String id) {
        return ("{\"id\":\"" + id + "\",\"outcome\":\"crashed\",\"reason\":\"as it says itself\"}").getBytes(UTF_8);
    }

    private static String problem(CompletableFuture<Outcome> answer) {
        return ((Outcome.AdapterFault) answer.join()).problem();
    }

    private static String reason(CompletableFuture<Outcome> answer) {
        assertThat(answer).isCompleted();
        return ((Outcome.Crashed) answer.join()).reason();
    }

    /** Does the supervisor's part: takes the failed program and supplies another one. */
    private Program replaced() throws InterruptedException {
        assertThat(session.awaitBroken()).isSameAs(current);
        current = new Program();
        session.resume(current);
        return current;
    }

    /** {@return a thread that already waits for a program to fail} */
    private Thread startSupervisor() {
        Thread supervisor = DaemonThreads.start("supervisor", this::awaitBroken);
        while (supervisor.isAlive() && supervisor.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        return supervisor;
    }

    private void awaitBroken() {
        try {
            session.awaitBroken();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<CompletableFuture<Outcome>> failEach(int documents) throws InterruptedException {
        List<CompletableFuture<Outcome>> failed = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            failed.add(ask());
            session.failed(current, ENDED);
            if (!session.isOver()) {
                replaced();
            }
        }
        return failed;
    }

    private final class Program implements RunningAdapter {
        private final List<String> sent = new CopyOnWriteArrayList<>();
        private volatile long nanosPerLook;
        private long nanos;

        /** {@return the id of a document that was sent to it; waits for it} */
        String sent(int index) {
            while (sent.size() <= index) {
                Thread.onSpinWait();
            }
            return sent.get(index);
        }

        void answer(String id) {
            session.said(this, answerTo(id), () -> false);
        }

        @Override
        public void send(Supplier<byte[]> line) {
            try {
                sent.add(ProtocolRequest.read(line.get()).id());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public long processorNanos() {
            nanos += nanosPerLook;
            return nanos;
        }

        @Override
        public void kill() {
            throw new AssertionError("a session ends no program");
        }

        @Override
        public void stop() {
            throw new AssertionError("a session ends no program");
        }
    }
}
