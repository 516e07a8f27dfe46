package io.github.autodiscovertck.generators.response;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Group.Member;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import io.github.autodiscovertck.core.tree.XmlDocument;
import io.github.autodiscovertck.generators.property.Expectations;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is made once must be what would be made each time. */
class IdentityMemoTest {

    private static final Member DRAWN = new Member("Server", new Value.Text("mail.example.org"));

    private final IdentityMemo<Member, Object> madeOnce = new IdentityMemo<>(Stream.of(DRAWN), member -> new Object());

    @Test
    void isMadeOnceOfWhatComesAgain() {
        assertThat(madeOnce.of(DRAWN)).isSameAs(madeOnce.of(DRAWN)).isSameAs(madeOnce.find(DRAWN));
    }

    @Test
    void isMadeAnewOfWhatDoesNot() {
        Member another = new Member("Server", new Value.Text("mail.example.org"));

        assertThat(madeOnce.find(another)).isNull();
        assertThat(madeOnce.of(another)).isNotNull().isNotSameAs(madeOnce.of(another));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void readingOfOtherObjectsGivesTheSameTreeAndIsExpectedToBeReadTheSame(Reading reading) {
        Reading copy = new Reading(copy(reading.response()));

        assertThat(copy).isEqualTo(reading);
        assertThat(CanonicalTree.of(copy)).isEqualTo(CanonicalTree.of(reading));
        assertThat(Expectations.of(copy)).isEqualTo(Expectations.of(reading));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void documentIsWrittenAsAWriterWritesItThatKnowsNothing(Reading reading) {
        XmlDocument document = CanonicalTree.of(reading);

        assertThat(CanonicalTree.writer().writeIndented(document))
                .isEqualTo(document.indented().toBytes());
    }

    static List<Reading> readings() {
        Random random = new Random(7);
        return Stream.generate(() -> AnyResponseGenerator.draw(random))
                .limit(50)
                .toList();
    }

    private static Group copy(Group group) {
        return new Group(group.members().stream()
                .map(member -> new Member(member.name(), copy(member.value())))
                .toList());
    }

    private static Value copy(Value value) {
        return value instanceof Group group ? copy(group) : new Value.Text(((Value.Text) value).text());
    }
}
