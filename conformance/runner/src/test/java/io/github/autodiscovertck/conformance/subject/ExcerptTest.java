package io.github.autodiscovertck.conformance.subject;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void keepsWhatCanBeRead() {
        assertThat(Excerpt.of("Zoë said \"on\" 🙂")).isEqualTo("Zoë said \"on\" 🙂");
    }

    @Test
    void escapesWhatWouldBreakOrTurnTheLine() {
        assertThat(Excerpt.of("a\r\n\tb\u001b[31m\u202e\u2028c")).isEqualTo("a\\r\\n\\tb\\u001B[31m\\u202E\\u2028c");
    }

    @Test
    void leavesWhatIsJustShortEnough() {
        assertThat(Excerpt.of("x".repeat(200))).isEqualTo("x".repeat(200));
        assertThat(Excerpt.endOf("last", 4)).isEqualTo("last");
    }

    @Test
    void shortensFromTheEnd() {
        assertThat(Excerpt.of("x".repeat(201))).isEqualTo("x".repeat(200) + "…");
        assertThat(Excerpt.of("x".repeat(5000).getBytes(UTF_8))).isEqualTo("x".repeat(200) + "…");
    }

    @Test
    void shortensFromTheBeginningWhereTheEndTellsMore() {
        assertThat(Excerpt.endOf("first\nlast\n", 4)).isEqualTo("…last");
    }

    @Test
    void theTailOfALongStreamIsItsEnd() {
        StderrTail tail = new StderrTail();
        tail.drain(new ByteArrayInputStream(("x".repeat(10_000) + "\nlast words\n").getBytes(UTF_8)));
        assertThat(tail.clause()).startsWith("; standard error: …xxx").endsWith("xxx\\nlast words");
    }

    @Test
    void theTailOfNothingIsNothing() {
        assertThat(new StderrTail().clause()).isEmpty();
    }
}
