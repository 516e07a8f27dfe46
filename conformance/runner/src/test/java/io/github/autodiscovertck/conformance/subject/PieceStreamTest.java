package io.github.autodiscovertck.conformance.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.Delivery;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PieceStreamTest {

    private static final byte[] DOCUMENT = "<Autodiscover/>".repeat(200).getBytes(UTF_8);
    private static final Delivery.Pieces UNEVEN = new Delivery.Pieces(1, 70, 5);

    @Test
    void givesEveryByteOnceAndThenTheEnd() throws IOException {
        assertThat(of(UNEVEN).readAllBytes()).isEqualTo(DOCUMENT);
        assertThat(of(UNEVEN).readNBytes(100)).hasSize(100);
        ByteArrayOutputStream transferred = new ByteArrayOutputStream();
        of(UNEVEN).transferTo(transferred);
        assertThat(transferred.toByteArray()).isEqualTo(DOCUMENT);
        ByteArrayOutputStream single = new ByteArrayOutputStream();
        InputStream in = of(UNEVEN);
        for (int read = in.read(); read >= 0; read = in.read()) {
            single.write(read);
        }
        assertThat(single.toByteArray()).isEqualTo(DOCUMENT);
        assertThat(in.read(new byte[9])).isNegative();
    }

    @Test
    void aReadGivesNoMoreThanAPieceAndNeverNothing() throws IOException {
        List<Integer> lengths = lengths(UNEVEN);
        assertThat(lengths).allMatch(length -> length >= 1 && length <= 70);
        assertThat(lengths.stream().distinct().count()).isGreaterThan(10);
        assertThat(lengths(new Delivery.Pieces(1, 1, 0))).containsOnly(1);
    }

    @Test
    void thePiecesAreTheSameForTheSameSeed() throws IOException {
        assertThat(lengths(UNEVEN)).isEqualTo(lengths(UNEVEN));
        assertThat(lengths(UNEVEN)).isNotEqualTo(lengths(new Delivery.Pieces(1, 70, 6)));
    }

    @Test
    void whatIsAvailableIsTheRestOfThePieceThatIsThere() throws IOException {
        InputStream in = of(new Delivery.Pieces(10, 10, 0));
        assertThat(in.available()).isZero();
        in.read(new byte[4]);
        assertThat(in.available()).isEqualTo(6);
        in.read(new byte[20]);
        assertThat(in.available()).isZero();
    }

    @Test
    void canBeReadAgainFromAMarkAsAStreamOfAllBytesCan() throws IOException {
        InputStream in = of(UNEVEN);
        assertThat(in.markSupported()).isTrue();
        in.mark(1000);
        in.readNBytes(500);
        in.reset();
        assertThat(in.readAllBytes()).isEqualTo(DOCUMENT);
    }

    private static List<Integer> lengths(Delivery.Pieces pieces) throws IOException {
        List<Integer> lengths = new ArrayList<>();
        InputStream in = of(pieces);
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            lengths.add(read);
        }
        // The last chunk is the remainder.
        return lengths.subList(0, lengths.size() - 1);
    }

    private static InputStream of(Delivery.Pieces pieces) {
        return new PieceStream(DOCUMENT.clone(), pieces);
    }
}
