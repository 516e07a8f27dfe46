package io.github.autodiscovertck.conformance.subject;

import static io.github.autodiscovertck.conformance.subject.Outcomes.read;
import static io.github.autodiscovertck.conformance.subject.Outcomes.reading;
import static io.github.autodiscovertck.conformance.subject.Outcomes.sentAhead;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.BlockOrder;
import io.github.autodiscovertck.conformance.spi.BlocksPerType;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.NameParser.Habit;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** How a parser may misuse readings, descriptions and streams. Readings are immutable, so none can contain itself. */
class HostileReadingTest {

    private static final Duration AMPLE = Duration.ofSeconds(20);

    @Test
    void aReadingThatIsTooDeepIsACrash() throws ImplementationStartException {
        assertThat(reasonOf(bad -> nested(100_000, false)))
                .isEqualTo("parse() returned groups nested more than 100 deep,"
                        + " which the kit does not follow; leave out what is deeper");
    }

    @Test
    void aReadingThatHoldsItselfOftenIsACrash() throws ImplementationStartException {
        assertThat(reasonOf(bad -> nested(60, true))).contains("parse() returned more than ", " characters and values");
    }

    @Test
    void aReadingThatIsTooLargeIsACrash() throws ImplementationStartException {
        assertThat(reasonOf(bad -> reading("x".repeat(70_000_000)))).contains("parse() returned more than ");
    }

    @Test
    void aReadingOfSomethingElseIsACrash() throws ImplementationStartException {
        assertThat(reasonOf(bad -> new Reading(new Group(HostileReadingTest.untyped(List.of("no member"))))))
                .startsWith("ClassCastException");
    }

    @Test
    void aListThatThrowsWhenItIsLookedAtIsACrash() throws ImplementationStartException {
        assertThat(reasonOf(bad -> new Reading(new Group(new LazyList())))).startsWith("IllegalStateException: lazily");
    }

    @Test
    void aReasonWithoutEndIsShortened() throws ImplementationStartException {
        assertThat(outcomeOf(bad -> {
                    throw new DocumentRejectedException("x".repeat(1_000_000));
                }))
                .isInstanceOfSatisfying(Outcome.Rejected.class, rejected -> assertThat(rejected.reason())
                        .hasSizeLessThan(20_000));
    }

    @Test
    void aStreamMayBeClosedTwiceAndReadLater() throws ImplementationStartException {
        AutodiscoverParser parser = parser(document -> {
            document.close();
            document.close();
            return reading(new String(document.readAllBytes(), UTF_8));
        });
        try (InProcessImplementation implementation = InProcessImplementation.of(parser, AMPLE)) {
            assertThat(sentAhead(implementation, "a", "b")).containsExactly(read("a"), read("b"));
        }
    }

    @Test
    void aParserCannotWriteIntoTheDocument() throws ImplementationStartException {
        byte[] document = "a".getBytes(UTF_8);
        AutodiscoverParser parser = parser(stream -> {
            stream.transferTo(new Overwriting());
            return Reading.EMPTY;
        });
        try (InProcessImplementation implementation = InProcessImplementation.of(parser, AMPLE)) {
            Outcomes.await(implementation.parse(document));
        }
        assertThat(document).isEqualTo("a".getBytes(UTF_8));
    }

    @Test
    void aDescriptionOfSomethingElseIsOneClearLine() {
        assertUnusable(HostileReadingTest.untyped(List.of(1)), "name", "ClassCastException");
    }

    @Test
    void aDescriptionWithoutEndIsOneClearLine() {
        assertUnusable(List.of("a/".repeat(1_000_000)), "name", "must not be longer than 1000 characters");
        assertUnusable(List.of("a"), "n".repeat(1_000_000), "must not be longer than 1000 characters");
    }

    private static void assertUnusable(List<String> reports, String name, String said) {
        AutodiscoverParser parser = new Described(() -> new ParserDescription(
                name,
                "1",
                "java",
                reports,
                List.of(),
                List.of(),
                List.of(),
                false,
                List.of(),
                BlockOrder.DOCUMENT,
                BlocksPerType.ALL));
        assertThatThrownBy(() -> InProcessImplementation.of(parser, AMPLE))
                .isInstanceOf(ImplementationStartException.class)
                .hasMessageContaining(said)
                .hasMessageNotContaining("\n");
    }

    private static Reading nested(int depth, boolean twice) {
        Group group = new Group(List.of(new Member("User", new Value.Text("x"))));
        for (int i = 0; i < depth; i++) {
            Member member = new Member("User", group);
            group = new Group(twice ? List.of(member, member) : List.of(member));
        }
        return new Reading(group);
    }

    private static Outcome outcomeOf(Habit habit) throws ImplementationStartException {
        try (InProcessImplementation implementation = InProcessImplementation.of(new NameParser(habit), AMPLE)) {
            List<Outcome> outcomes = sentAhead(implementation, "a", "bad", "b");
            assertThat(outcomes).containsExactly(read("a"), outcomes.get(1), read("b"));
            return outcomes.get(1);
        }
    }

    private static String reasonOf(Habit habit) throws ImplementationStartException {
        return ((Outcome.Crashed) outcomeOf(habit)).reason();
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> untyped(List<?> list) {
        return (List<T>) list;
    }

    /** Reads from a stream. */
    private interface Use {
        Reading read(InputStream document) throws Exception;
    }

    private static AutodiscoverParser parser(Use use) {
        return new Described(() -> ParserDescription.of("user of streams", "1", true, "User/DisplayName")) {
            @Override
            public Reading parse(InputStream document) throws Exception {
                return use.read(document);
            }
        };
    }

    /** Describes itself as the test says. */
    private static class Described implements AutodiscoverParser {
        private final Supplier<ParserDescription> description;

        Described(Supplier<ParserDescription> description) {
            this.description = description;
        }

        @Override
        public ParserDescription describe() {
            return description.get();
        }

        @Override
        public Reading parse(InputStream document) throws Exception {
            return Reading.EMPTY;
        }
    }

    /** Has no members until the first call. */
    private static final class LazyList extends AbstractList<Member> {
        @Override
        public Member get(int index) {
            throw new IllegalStateException("lazily");
        }

        @Override
        public int size() {
            return 1;
        }
    }

    /** Overwrites the arrays that it receives. */
    private static final class Overwriting extends OutputStream {
        @Override
        public void write(int value) {}

        @Override
        public void write(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, (byte) 'x');
        }
    }
}
