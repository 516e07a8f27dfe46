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

/** A cached result must equal a newly computed one. */
class IdentityMemoTest {

    private static final Member RECURRING = new Member("Server", new Value.Text("mail.example.org"));

    private final IdentityMemo<Member, Object> memo = new IdentityMemo<>(Stream.of(RECURRING), member -> new Object());

    @Test
    void cachesResultsOfRecurringKeys() {
        assertThat(memo.of(RECURRING)).isSameAs(memo.of(RECURRING)).isSameAs(memo.find(RECURRING));
    }

    @Test
    void computesResultsOfOtherKeys() {
        Member another = new Member("Server", new Value.Text("mail.example.org"));

        assertThat(memo.find(another)).isNull();
        assertThat(memo.of(another)).isNotNull().isNotSameAs(memo.of(another));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void equalReadingsGiveEqualTreesAndExpectations(Reading reading) {
        Reading copy = new Reading(copy(reading.response()));

        assertThat(copy).isEqualTo(reading);
        assertThat(CanonicalTree.of(copy)).isEqualTo(CanonicalTree.of(reading));
        assertThat(Expectations.of(copy)).isEqualTo(Expectations.of(reading));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void documentIsWrittenAsWithoutACache(Reading reading) {
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
