package io.github.autodiscovertck.conformance.subject;

import static io.github.autodiscovertck.conformance.subject.Outcomes.read;
import static io.github.autodiscovertck.conformance.subject.Outcomes.sentAhead;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.Outcome;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessImplementationTest {

    private static final Duration AMPLE = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(1);

    @Nested
    class AnAdapterThatBehaves {

        @Test
        void saysWhatItIs() throws ImplementationStartException {
            try (ProcessImplementation implementation = sample(AMPLE, "good")) {
                assertThat(implementation.description())
                        .isEqualTo(ParserDescription.of("sample", "1", true, "User/DisplayName"));
                assertThat(implementation.window()).isEqualTo(128);
                assertThat(implementation.defaultTries()).isEqualTo(100);
            }
        }

        @Test
        void readsRejectsAndCrashes() throws ImplementationStartException {
            assertThat(outcomes("a", "refuse", "just refuse", "crash", "carriage return", "Zoë 🙂"))
                    .containsExactly(
                            read("a"),
                            new Outcome.Rejected("mismatched tag", 3, 17),
                            new Outcome.Rejected("no reason given", null, null),
                            new Outcome.Crashed("KeyError: 'SSL'"),
                            read("carriage return"),
                            read("Zoë 🙂"));
        }

        @Test
        void mayAnswerInAnyOrder() throws ImplementationStartException {
            String[] names = IntStream.range(0, 500).mapToObj(Integer::toString).toArray(String[]::new);
            try (ProcessImplementation implementation = sample(AMPLE, "batches")) {
                assertThat(sentAhead(implementation, names))
                        .isEqualTo(Stream.of(names).map(Outcomes::read).toList());
            }
        }

        @Test
        void mayGetAndGiveMoreThanThePipesHold() throws ImplementationStartException {
            String large = "x".repeat(300_000);
            assertThat(outcomes(large, "flood errors", large, large))
                    .containsExactly(read(large), read("flood errors"), read(large), read(large));
        }

        @Test
        void endsWhenItsInputEnds() throws ImplementationStartException {
            List<ProcessHandle> before = children();
            ProcessImplementation implementation = sample(AMPLE, "good");
            assertThat(children()).hasSize(before.size() + 1);
            implementation.close();
            assertThat(children()).containsExactlyInAnyOrderElementsOf(before);
        }
    }

    @Nested
    class AWrongAnswerWithAnId {

        @ParameterizedTest
        @CsvSource({
            "no reading, 'a reading has no \"SmtpLast\" in Account; it may have'",
            "no response, '\"accepted\" needs a \"response\"'",
            "odd outcome, '\"outcome\" is accepted, rejected or crashed'"
        })
        void isAnAdapterFaultAndCostsNoProcess(String document, String problem) throws ImplementationStartException {
            try (ProcessImplementation implementation = sample(AMPLE, "good")) {
                List<ProcessHandle> before = children();
                List<Outcome> outcomes = sentAhead(implementation, "a", document, "b");
                assertThat(outcomes).element(0).isEqualTo(read("a"));
                assertThat(problemOf(outcomes.get(1))).startsWith(problem);
                assertThat(outcomes).element(2).isEqualTo(read("b"));
                assertThat(children()).containsExactlyInAnyOrderElementsOf(before);
            }
        }
    }

    @Nested
    class AProcessThatFails {

        @ParameterizedTest
        @CsvSource({
            "die, the process ended with exit code 3; standard error: last words",
            "halt, the process ended with exit code 137",
            "half a line, the process ended with exit code 0",
            "leave a child, the process ended with exit code 6",
            "close, 'the process closed its standard output, but has not ended'",
            "no line feed, wrote a line longer than 16777216 bytes: xxx"
        })
        void costsTheDocumentThatItFailedOn(String document, String reason) throws ImplementationStartException {
            List<Outcome> outcomes = outcomes("a", "b", document, "c", "d");
            assertThat(reasonOf(outcomes.get(2))).startsWith(reason);
            assertThat(others(outcomes, 2)).containsExactly(read("a"), read("b"), read("c"), read("d"));
        }

        @ParameterizedTest
        @CsvSource({
            "not UTF-8, a line that is not an answer: it is not JSON",
            "debug, a line that is not an answer: it is not JSON",
            "debug after, a line that is not an answer: it is not JSON",
            "number as id, a line that is not an answer: \"id\" must be the string",
            "twice, this document was answered twice",
            "unknown id, 'the id \"x\" was not given'"
        })
        void isAnAdapterFaultAtItsDocumentWhereALineIsWrong(String document, String problem)
                throws ImplementationStartException {
            List<Outcome> outcomes = outcomes("a", "b", document, "c", "d");
            assertThat(problemOf(outcomes.get(2))).startsWith(problem);
            assertThat(others(outcomes, 2)).containsExactly(read("a"), read("b"), read("c"), read("d"));
        }

        @Test
        void byHangingCostsTheDocumentThatItHungOn() throws ImplementationStartException {
            try (ProcessImplementation implementation = sample(SHORT, "good")) {
                assertThat(sentAhead(implementation, "a", "hang", "b"))
                        .containsExactly(read("a"), new Outcome.TimedOut(SHORT.toMillis()), read("b"));
            }
        }

        @Test
        void byALoopCostsTheDocumentThatItIsIn() throws ImplementationStartException {
            try (ProcessImplementation implementation = sample(SHORT, "good")) {
                assertThat(sentAhead(implementation, "a", "loop", "b"))
                        .containsExactly(read("a"), new Outcome.TimedOut(SHORT.toMillis()), read("b"));
            }
        }

        @Test
        void byALoopSaysWhatItSpent() throws ImplementationStartException {
            try (ProcessImplementation implementation = sample(SHORT, "good")) {
                Effort loop =
                        implementation.measure("loop".getBytes(UTF_8)).join().effort();
                Effort next = implementation.measure("a".getBytes(UTF_8)).join().effort();
                assertThat(loop.processorNanos()).isGreaterThanOrEqualTo(SHORT.toNanos());
                assertThat(next.processorNanos()).isBetween(0L, SHORT.toNanos() / 2);
            }
        }

        @Test
        void byHangingTakesItsChildrenWithIt() throws ImplementationStartException {
            try (ProcessImplementation implementation = withChild(SHORT)) {
                List<ProcessHandle> family =
                        ProcessHandle.current().descendants().toList();
                assertThat(sentAhead(implementation, "hang")).containsExactly(new Outcome.TimedOut(SHORT.toMillis()));
                assertThat(family).hasSizeGreaterThanOrEqualTo(2).allSatisfy(member -> assertThat(member.onExit())
                        .succeedsWithin(AMPLE));
            }
        }

        @Test
        void byReadingNoMoreCostsTheNextDocument() throws ImplementationStartException {
            try (ProcessImplementation implementation = sample(AMPLE, "good")) {
                assertThat(sentAhead(implementation, "close its input")).containsExactly(read("close its input"));
                assertThat(reasonOf(sentAhead(implementation, "a").get(0)))
                        .isEqualTo("the process does not read its standard input any more, but has not ended");
                assertThat(sentAhead(implementation, "b")).containsExactly(read("b"));
            }
        }

        @Test
        void onSeveralDocumentsCostsThose() throws ImplementationStartException {
            List<Outcome> outcomes = outcomes("a", "die", "die", "b", "debug", "c");
            assertThat(reasonOf(outcomes.get(1))).contains("exit code 3");
            assertThat(reasonOf(outcomes.get(2))).contains("exit code 3");
            assertThat(outcomes.get(4))
                    .isEqualTo(new Outcome.AdapterFault(
                            "a line that is not an answer: it is not JSON", "parsing started"));
            assertThat(others(outcomes, 1, 2, 4)).containsExactly(read("a"), read("b"), read("c"));
        }

        @Test
        void betweenTwoDocumentsCostsTheNext() throws ImplementationStartException {
            try (ProcessImplementation implementation = sample(AMPLE, "once")) {
                assertThat(sentAhead(implementation, "a")).containsExactly(read("a"));
                List<Outcome> outcomes = sentAhead(implementation, "b");
                assertThat(reasonOf(outcomes.get(0))).contains("the process ended with exit code 0");
                assertThat(sentAhead(implementation, "c")).containsExactly(read("c"));
            }
        }

        @Test
        void onEveryDocumentEndsTheSession() throws ImplementationStartException {
            List<Outcome> outcomes =
                    outcomes(Stream.generate(() -> "die").limit(30).toArray(String[]::new));
            assertThat(outcomes.subList(0, 25))
                    .allSatisfy(outcome -> assertThat(reasonOf(outcome)).contains("exit code 3"));
            assertThat(outcomes.subList(25, 30))
                    .containsOnly(new Outcome.Crashed(
                            "not parsed: the process failed on 25 documents in a row and is not restarted"));
        }
    }

    @Nested
    class AProcessThatStartsOnlyOnce {

        @TempDir
        private Path directory;

        @Test
        void costsEverythingAfterItsFailure() throws ImplementationStartException {
            try (ProcessImplementation implementation = sample(AMPLE, "starts once", trace(), "exit")) {
                List<Outcome> outcomes = sentAhead(implementation, "a", "die", "b");
                assertThat(outcomes).element(0).isEqualTo(read("a"));
                assertThat(outcomes.subList(1, 3)).allSatisfy(outcome -> assertThat(reasonOf(outcome))
                        .startsWith("not parsed: after a failure the process could not be started again, the command")
                        .contains("exit code 5"));
            }
        }

        @Test
        void canBeClosedWhileItIsBeingStarted() throws ImplementationStartException {
            List<ProcessHandle> before = children();
            ProcessImplementation implementation = sample(AMPLE, "starts once", trace(), "silent");
            CompletableFuture<Outcome> open = implementation.parse("die".getBytes(UTF_8));
            CompletableFuture<Outcome> waiting = implementation.parse("a".getBytes(UTF_8));
            implementation.close();
            assertThat(open).isCompleted();
            assertThat(reasonOf(Outcomes.await(waiting))).startsWith("not parsed: ");
            assertThat(children()).containsExactlyInAnyOrderElementsOf(before);
        }

        private String trace() {
            return directory.resolve("started").toString();
        }
    }

    @Nested
    class Closing {

        @Test
        void endsTheChildrenOfTheProcessToo() throws ImplementationStartException {
            ProcessImplementation implementation = withChild(AMPLE);
            List<ProcessHandle> family = ProcessHandle.current().descendants().toList();
            assertThat(family).hasSizeGreaterThanOrEqualTo(2);
            implementation.close();
            assertThat(family).allSatisfy(member -> assertThat(member.onExit()).succeedsWithin(AMPLE));
        }

        @Test
        void endsAProcessThatIgnoresTheEndOfItsInput() throws ImplementationStartException {
            List<ProcessHandle> before = children();
            sample(AMPLE, "stays").close();
            assertThat(children()).containsExactlyInAnyOrderElementsOf(before);
        }

        @Test
        void endsAProcessThatWillNotBeEnded() throws ImplementationStartException {
            List<ProcessHandle> before = children();
            sample(AMPLE, "stays whatever comes").close();
            assertThat(children()).containsExactlyInAnyOrderElementsOf(before);
        }

        @Test
        void letsAProcessTidyUpThatIgnoresTheEndOfItsInput(@TempDir Path directory)
                throws ImplementationStartException {
            Path tidy = directory.resolve("tidy");
            sample(AMPLE, "tidies up", tidy.toString()).close();
            assertThat(tidy).exists();
        }

        @Test
        void answersWhatIsStillOpen() throws ImplementationStartException {
            ProcessImplementation implementation = sample(AMPLE, "good");
            CompletableFuture<Outcome> open = implementation.parse("hang".getBytes(UTF_8));
            implementation.close();
            CompletableFuture<Outcome> tooLate = implementation.parse("a".getBytes(UTF_8));
            assertThat(Stream.of(open, tooLate).map(Outcomes::await))
                    .containsOnly(new Outcome.Crashed("not parsed: the run was ended before"));
        }
    }

    private static ProcessImplementation sample(Duration limit, String... arguments)
            throws ImplementationStartException {
        return ProcessImplementation.start(AdapterSample.command(arguments), limit);
    }

    private static ProcessImplementation withChild(Duration limit) throws ImplementationStartException {
        List<String> arguments = new ArrayList<>(List.of("has a child"));
        arguments.addAll(AdapterSample.command("silent"));
        return sample(limit, arguments.toArray(String[]::new));
    }

    private static List<Outcome> outcomes(String... documents) throws ImplementationStartException {
        try (ProcessImplementation implementation = sample(AMPLE, "good")) {
            return sentAhead(implementation, documents);
        }
    }

    private static List<Outcome> others(List<Outcome> outcomes, Integer... without) {
        List<Integer> left = List.of(without);
        return IntStream.range(0, outcomes.size())
                .filter(i -> !left.contains(i))
                .mapToObj(outcomes::get)
                .toList();
    }

    private static String problemOf(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.AdapterFault.class);
        return ((Outcome.AdapterFault) outcome).problem();
    }

    private static String reasonOf(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Crashed.class);
        return ((Outcome.Crashed) outcome).reason();
    }

    private static List<ProcessHandle> children() {
        return ProcessHandle.current().children().toList();
    }
}
