package io.github.autodiscovertck.conformance.subject;

import static io.github.autodiscovertck.conformance.subject.Outcomes.read;
import static io.github.autodiscovertck.conformance.subject.Outcomes.reading;
import static io.github.autodiscovertck.conformance.subject.Outcomes.sentAhead;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.subject.NameParser.Habit;
import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InProcessImplementationTest {

    private static final Duration AMPLE = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(400);
    private static final Outcome TOO_LATE = new Outcome.TimedOut(SHORT.toMillis());

    @Test
    void readsEveryDocumentInTheOrderOfTheCalls() throws ImplementationStartException {
        String[] names = IntStream.range(0, 1000).mapToObj(Integer::toString).toArray(String[]::new);
        try (InProcessImplementation implementation =
                InProcessImplementation.of(new NameParser(bad -> Reading.EMPTY), AMPLE)) {
            assertThat(sentAhead(implementation, names))
                    .isEqualTo(Stream.of(names).map(Outcomes::read).toList());
        }
    }

    @Test
    void saysWhatTheParserSaysOfItself() throws ImplementationStartException {
        NameParser parser = new NameParser(bad -> Reading.EMPTY);
        try (InProcessImplementation implementation = InProcessImplementation.of(parser, AMPLE)) {
            assertThat(implementation.description()).isEqualTo(parser.describe());
            assertThat(implementation.window()).isEqualTo(64);
            assertThat(implementation.defaultTries()).isEqualTo(1000);
        }
    }

    @Test
    void aLimitLongerThanAnyClockShowsIsNone() throws ImplementationStartException {
        Duration longest = Duration.ofMillis(Long.MAX_VALUE);
        try (InProcessImplementation implementation =
                InProcessImplementation.of(new NameParser(bad -> Reading.EMPTY), longest)) {
            assertThat(sentAhead(implementation, "ana")).containsExactly(read("ana"));
        }
    }

    @Test
    void aRejectionKeepsItsReasonAndPlace() throws ImplementationStartException {
        assertThat(outcomeOf(bad -> {
                    throw new DocumentRejectedException("mismatched tag", 3, 17);
                }))
                .isEqualTo(new Outcome.Rejected("mismatched tag", 3, 17));
    }

    @Test
    void aRejectionNeedsNoReason() throws ImplementationStartException {
        assertThat(outcomeOf(bad -> {
                    throw new DocumentRejectedException(null);
                }))
                .isEqualTo(new Outcome.Rejected("no reason given", null, null));
    }

    @Test
    void anExceptionIsACrashAndNamesTheLineThatThrewIt() throws ImplementationStartException {
        assertThat(reasonOf(bad -> {
                    throw new IllegalStateException("first\nsecond");
                }))
                .startsWith("IllegalStateException: first\\nsecond (at " + InProcessImplementationTest.class.getName())
                .contains("(InProcessImplementationTest.java:");
    }

    @Test
    void aWrongNameGivenToTheBuilderIsAnAdapterFaultAndNamesTheAdaptersLine() throws ImplementationStartException {
        assertThat(faultOf(bad -> Reading.of(response -> response.text("NoSuchElement", "x"))))
                .satisfies(fault -> {
                    assertThat(fault.problem()).startsWith("a reading has no \"NoSuchElement\" at the top");
                    assertThat(fault.reply()).contains("(at " + InProcessImplementationTest.class.getName());
                });
    }

    @Test
    void aWrongNameIsAnAdapterFaultWhateverTheAdapterMakesOfTheException() throws ImplementationStartException {
        assertThat(faultOf(bad -> {
                            try {
                                return Reading.of(response -> response.group("Acount", account -> {}));
                            } catch (RuntimeException e) {
                                throw new DocumentRejectedException("not read", e);
                            }
                        })
                        .problem())
                .isEqualTo("a reading has no \"Acount\" at the top; did you mean Account?");
    }

    @Test
    void anIllegalArgumentExceptionOfTheParserIsACrash() throws ImplementationStartException {
        assertThat(reasonOf(bad -> {
                    throw new IllegalArgumentException("a reading has no port");
                }))
                .startsWith("IllegalArgumentException: a reading has no port");
    }

    @Test
    void aReadingMadeByHandIsCheckedToo() throws ImplementationStartException {
        Group account = new Group(List.of(new Group.Member("Sever", new Value.Text("x"))));
        assertThat(faultOf(bad -> new Reading(new Group(List.of(new Group.Member("Account", account))))))
                .isEqualTo(new Outcome.AdapterFault(
                        "a reading has no \"Sever\" in Account; it may have "
                                + ElementTable.childrenOf("Account").stream()
                                        .map(PoxElement::name)
                                        .filter(name -> !name.equals("Error"))
                                        .collect(Collectors.joining(", ")),
                        "{\"Account\":{\"Sever\":\"x\"}}"));
    }

    @Test
    void stackOverflowIsACrash() throws ImplementationStartException {
        assertThat(reasonOf(InProcessImplementationTest::recurse)).startsWith("StackOverflowError (at ");
    }

    @Test
    void exhaustedMemoryIsACrash() throws ImplementationStartException {
        assertThat(reasonOf(bad -> reading(new String(new char[Integer.MAX_VALUE]))))
                .startsWith("OutOfMemoryError: ");
    }

    @Test
    void aMissingClassIsACrash() throws ImplementationStartException {
        assertThat(reasonOf(bad -> {
                    throw new NoClassDefFoundError("com/example/Gone");
                }))
                .startsWith("NoClassDefFoundError: com/example/Gone");
    }

    @Test
    void aThrowableOfNoKnownKindIsACrash() throws ImplementationStartException {
        assertThat(reasonOf(bad -> {
                    throw InProcessImplementationTest.<RuntimeException>undeclared(new Throwable("neither"));
                }))
                .startsWith("Throwable: neither");
    }

    @Test
    void anExceptionThatThrowsWhenItIsLookedAtIsACrash() throws ImplementationStartException {
        assertThat(reasonOf(bad -> {
                    throw new UnspeakableException();
                }))
                .isEqualTo("UnspeakableException (its getMessage() throws StackOverflowError)");
    }

    @Test
    void noReadingIsAnAdapterFault() throws ImplementationStartException {
        assertThat(faultOf(bad -> null).problem()).startsWith("parse() returned null instead of a reading; ");
    }

    @Test
    void aFloodInAMessageIsShortened() throws ImplementationStartException {
        assertThat(reasonOf(bad -> {
                    throw new IllegalStateException("x".repeat(1_000_000));
                }))
                .hasSizeLessThan(1000);
    }

    @Test
    void aParserThatInterruptsItsThreadDisturbsNothing() throws ImplementationStartException {
        assertThat(outcomeOf(bad -> {
                    Thread.currentThread().interrupt();
                    return reading("interrupted");
                }))
                .isEqualTo(read("interrupted"));
    }

    @Test
    void anEndlessDocumentCostsOnlyItself() throws ImplementationStartException {
        assertThat(outcomesAround(SHORT, bad -> hang(new CountDownLatch(1))))
                .containsExactly(read("a"), TOO_LATE, read("b"), TOO_LATE, read("c"));
    }

    @Test
    void anEndlessLoopCostsOnlyItself() throws ImplementationStartException {
        assertThat(outcomesAround(SHORT, bad -> {
                    while (!Thread.interrupted()) {
                        Thread.onSpinWait();
                    }
                    return reading("late");
                }))
                .containsExactly(read("a"), TOO_LATE, read("b"), TOO_LATE, read("c"));
    }

    @Test
    void theThreadsThatAParserStartsAreMeasuredWithIt() throws ImplementationStartException {
        long work = Duration.ofMillis(200).toNanos();
        NameParser parser = new NameParser(bad -> {
            Thread thread = new Thread(() -> work(work));
            thread.start();
            join(thread);
            return reading("done");
        });
        try (InProcessImplementation implementation = InProcessImplementation.of(parser, AMPLE)) {
            assertThat(implementation
                            .measure("bad".getBytes(UTF_8))
                            .join()
                            .effort()
                            .processorNanos())
                    .isGreaterThan(work / 2);
            assertThat(implementation
                            .measure("a".getBytes(UTF_8))
                            .join()
                            .effort()
                            .processorNanos())
                    .isLessThan(work / 2);
        }
    }

    @Test
    void anExceptionWhoseMessageNeverComesCostsOnlyItsDocument() throws ImplementationStartException {
        assertThat(outcomesAround(SHORT, bad -> {
                    throw new EndlessException();
                }))
                .containsExactly(read("a"), TOO_LATE, read("b"), TOO_LATE, read("c"));
    }

    @Test
    void aThreadThatComesBackLateAnswersForNoOtherDocument() throws ImplementationStartException {
        CountDownLatch comeBack = new CountDownLatch(1);
        Set<Thread> late = ConcurrentHashMap.newKeySet();
        try (InProcessImplementation implementation = InProcessImplementation.of(
                new NameParser(bad -> {
                    late.add(Thread.currentThread());
                    return hang(comeBack);
                }),
                SHORT)) {
            assertThat(sentAhead(implementation, "bad")).containsExactly(TOO_LATE);
            comeBack.countDown();
            late.forEach(InProcessImplementationTest::join);
            assertThat(sentAhead(implementation, "a", "b")).containsExactly(read("a"), read("b"));
        }
    }

    @Test
    void threadsThatCannotBeEndedAreNotCollectedForever() throws ImplementationStartException {
        CountDownLatch comeBack = new CountDownLatch(1);
        Duration tiny = Duration.ofMillis(100);
        try (InProcessImplementation implementation =
                InProcessImplementation.of(new NameParser(bad -> hang(comeBack)), tiny)) {
            List<Outcome> outcomes =
                    sentAhead(implementation, Collections.nCopies(20, "bad").toArray(String[]::new));
            assertThat(outcomes.subList(0, 16)).containsOnly(new Outcome.TimedOut(tiny.toMillis()));
            assertThat(outcomes.subList(16, 20))
                    .containsOnly(new Outcome.Crashed(
                            "not parsed: 16 earlier documents are still being parsed," + " long after the time limit"));
        } finally {
            comeBack.countDown();
        }
    }

    @Test
    void closingAnswersWhatIsStillOpen() throws ImplementationStartException {
        InProcessImplementation implementation =
                InProcessImplementation.of(new NameParser(bad -> hang(new CountDownLatch(1))), AMPLE);
        CompletableFuture<Outcome> hanging = implementation.parse("bad".getBytes(UTF_8));
        CompletableFuture<Outcome> waiting = implementation.parse("a".getBytes(UTF_8));
        implementation.close();
        CompletableFuture<Outcome> tooLate = implementation.parse("b".getBytes(UTF_8));
        assertThat(Stream.of(hanging, waiting, tooLate).map(Outcomes::await))
                .containsOnly(new Outcome.Crashed("not parsed: the run was ended before"));
    }

    @Test
    void aTimeLimitHasToBePositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> InProcessImplementation.of(new NameParser(bad -> Reading.EMPTY), Duration.ZERO));
    }

    private static List<Outcome> outcomesAround(Duration limit, Habit habit) throws ImplementationStartException {
        try (InProcessImplementation implementation = InProcessImplementation.of(new NameParser(habit), limit)) {
            return sentAhead(implementation, "a", "bad", "b", "bad", "c");
        }
    }

    /** {@return the outcome of the bad document, after checking that all others were read correctly} */
    private static Outcome outcomeOf(Habit habit) throws ImplementationStartException {
        List<Outcome> outcomes = outcomesAround(AMPLE, habit);
        Outcome outcome = outcomes.get(1);
        assertThat(outcomes).containsExactly(read("a"), outcome, read("b"), outcome, read("c"));
        return outcome;
    }

    private static Outcome.AdapterFault faultOf(NameParser.Habit habit) throws ImplementationStartException {
        return (Outcome.AdapterFault) outcomeOf(habit);
    }

    private static String reasonOf(Habit habit) throws ImplementationStartException {
        return ((Outcome.Crashed) outcomeOf(habit)).reason();
    }

    private static Reading recurse(String text) {
        return recurse(text + "x");
    }

    /** Ignores interruptions, as a loop would. */
    static Reading hang(CountDownLatch end) {
        while (end.getCount() > 0) {
            Thread.interrupted();
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        return reading("late");
    }

    private static void work(long nanos) {
        Thread self = Thread.currentThread();
        long end = ThreadMeter.processorNanos(self) + nanos;
        while (ThreadMeter.processorNanos(self) < end) {
            Thread.onSpinWait();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T undeclared(Throwable thrown) throws T {
        throw (T) thrown;
    }

    private static final class UnspeakableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            return getMessage() + "";
        }

        @Override
        public StackTraceElement[] getStackTrace() {
            throw new IllegalStateException();
        }
    }

    private static final class EndlessException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        @Override
        public String getMessage() {
            hang(new CountDownLatch(1));
            return "";
        }
    }
}
