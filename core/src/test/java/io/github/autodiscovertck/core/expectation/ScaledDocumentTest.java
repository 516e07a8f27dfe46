package io.github.autodiscovertck.core.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A scaled document must have sizes. */
final class ScaledDocumentTest {

    @Test
    void sizesAreKept() {
        assertThat(new ScaledDocument(List.of(1, 2), 0, byte[]::new).sizes()).containsExactly(1, 2);
    }

    @Test
    void withoutSizesThereIsNoGrowth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScaledDocument(List.of(), 0, byte[]::new))
                .withMessage("a document cannot grow without sizes");
    }
}
