package io.github.autodiscovertck.core.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A changed copy of a case differs in one property only, and the original does not change. */
final class ConformanceCaseTest {

    private static final byte[] DOCUMENT = {'<', 'a', '/', '>'};
    private static final ConformanceCase PLAIN =
            ConformanceCase.of("doc/001-a", "POX-DOC-001", DOCUMENT, Expectation.refuse());

    @Test
    void itIsGivenTwice() {
        assertThat(PLAIN.twice().repeated()).isTrue();
        assertThat(PLAIN.repeated()).isFalse();
    }

    @Test
    void itHasATwin() {
        Twin twin = new Twin(Twin.Relation.CONTROL, () -> PLAIN);
        assertThat(PLAIN.withTwin(twin).twin()).isSameAs(twin);
    }

    @Test
    void itHasTraits() {
        assertThat(PLAIN.withTraits(List.of("cut off")).traits()).containsExactly("cut off");
    }

    @Test
    void itComesAfterOtherDocuments() {
        assertThat(PLAIN.after(List.of(DOCUMENT)).preceding()).containsExactly(DOCUMENT);
    }

    @Test
    void itHasAnotherDocument() {
        byte[] other = {'<', 'b', '/', '>'};
        assertThat(PLAIN.withDocument(other).document()).isEqualTo(other);
        assertThat(PLAIN.document()).isEqualTo(DOCUMENT);
    }

    @Test
    void itGrows() {
        ScaledDocument growth = new ScaledDocument(List.of(1), 0, byte[]::new);
        assertThat(PLAIN.growing(growth).growth()).isSameAs(growth);
    }

    @Test
    void whatIsNotChangedStays() {
        ConformanceCase changed = PLAIN.twice().withTraits(List.of("cut off")).twice();
        assertThat(changed.id()).isEqualTo("doc/001-a");
        assertThat(changed.requirement()).isEqualTo("POX-DOC-001");
        assertThat(changed.expectation()).isEqualTo(Expectation.refuse());
        assertThat(changed.traits()).containsExactly("cut off");
    }
}
