package io.github.autodiscovertck.core.expectation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final byte[] DOCUMENT = {'<'};

    @Test
    void saysHowADocumentWasGiven() {
        assertThat(Delivery.WHOLE.describe()).isEmpty();
        assertThat(Delivery.BYTE_BY_BYTE.describe()).isEqualTo("one byte at a time");
        assertThat(new Delivery.Pieces(512, 512, 0).describe()).isEqualTo("in pieces of 512 bytes");
        assertThat(new Delivery.Pieces(1, 700, 3).describe()).isEqualTo("in pieces of 1 to 700 bytes");
        assertThat(new Delivery.Together(List.of(DOCUMENT)).describe())
                .isEqualTo("at the same time as 1 other document, each from a thread of its own");
        assertThat(new Delivery.Together(List.of(DOCUMENT, DOCUMENT)).describe())
                .contains("2 other documents");
    }

    @Test
    void thereAreNoPiecesOfNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Delivery.Pieces(0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Delivery.Pieces(3, 2, 0));
    }
}
