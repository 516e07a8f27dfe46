package io.github.autodiscovertck.conformance.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void givesEachLineWithoutItsLineFeed() throws IOException {
        LineReader lines = over("a\n\nbc\n");

        assertThat(lines.next()).asString(UTF_8).isEqualTo("a");
        assertThat(lines.next()).isEmpty();
        assertThat(lines.next()).asString(UTF_8).isEqualTo("bc");
        assertThat(lines.next()).isNull();
    }

    @Test
    void takesALastLineWithoutLineFeedForNone() throws IOException {
        LineReader lines = over("a\nb");
        lines.next();

        assertThat(lines.next()).isNull();
    }

    @Test
    void putsALineTogetherThatComesInPieces() throws IOException {
        LineReader lines = new LineReader(new ByteByByte("long line\nnext\n"));

        assertThat(lines.next()).asString(UTF_8).isEqualTo("long line");
        assertThat(lines.next()).asString(UTF_8).isEqualTo("next");
    }

    @Test
    void takesLinesThatAreLongerThanItsFirstBuffer() throws IOException {
        String line = "x".repeat(300_000);
        LineReader lines = over("short\n" + line + "\nshort\n");
        lines.next();

        assertThat(lines.next()).asString(UTF_8).isEqualTo(line);
        assertThat(lines.next()).asString(UTF_8).isEqualTo("short");
    }

    @Test
    void endsALineThatHasNoEnd() {
        LineReader lines = over("x".repeat(LineReader.LONGEST_LINE));

        assertThatThrownBy(lines::next)
                .isInstanceOf(LineFormatException.class)
                .hasMessage("wrote a line longer than 16777216 bytes: " + "x".repeat(200) + "…");
    }

    @Test
    void takesALineThatIsJustShortEnough() throws IOException {
        assertThat(over("x".repeat(LineReader.LONGEST_LINE - 1) + "\n").next()).hasSize(LineReader.LONGEST_LINE - 1);
    }

    @Test
    void knowsThatMoreWasReadThanALine() throws IOException {
        LineReader lines = over("a\nb");
        lines.next();

        assertThat(lines.hasMore()).isTrue();
    }

    @Test
    void knowsThatMoreWaitsToBeRead() throws IOException {
        LineReader lines = new LineReader(new ByteByByte("a\nb"));
        lines.next();

        assertThat(lines.hasMore()).isTrue();
    }

    @Test
    void knowsThatNothingFollows() throws IOException {
        LineReader lines = over("a\n");
        lines.next();

        assertThat(lines.hasMore()).isFalse();
    }

    @Test
    void expectsNothingOfAStreamThatCannotBeAsked() {
        LineReader lines = new LineReader(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("closed");
            }

            @Override
            public int available() throws IOException {
                throw new IOException("closed");
            }
        });

        assertThat(lines.hasMore()).isFalse();
    }

    private static LineReader over(String text) {
        return new LineReader(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    /** Returns at most one byte at a time, as a slow program does. */
    private static final class ByteByByte extends ByteArrayInputStream {
        ByteByByte(String text) {
            super(text.getBytes(UTF_8));
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, 1);
        }
    }
}
