package io.github.autodiscovertck.conformance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Value;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void sayWhatIsExpected() {
        assertThat(Words.of(Expected.exactly("on"))).isEqualTo("\"on\"");
        assertThat(Words.of(Expected.oneOfOrAbsent(new Value.Text("off"), Expected.INVALID)))
                .isEqualTo("\"off\" or flagged as invalid or no value");
        assertThat(Words.of(Expected.noneOf("on"))).isEqualTo("anything but \"on\"");
        assertThat(Words.of(new Expected.DefaultOf("off"))).isEqualTo("the default \"off\"");
    }

    @Test
    void sayWhatWasReported() {
        assertThat(Words.of(new Value.Text(""))).isEqualTo("\"\"");
        assertThat(Words.of(new Value.Invalid("maybe"))).isEqualTo("\"maybe\" flagged as invalid");
        assertThat(Words.of(new Value.Invalid(null))).isEqualTo("flagged as invalid");
        assertThat(Words.of(Group.EMPTY)).isEqualTo("an element with content");
        assertThat(Words.of((Value) null)).isEqualTo("no value");
    }

    @Test
    void sayWhatCameOfADocument() {
        assertThat(Words.of(new Outcome.Rejected("mismatched tag", 3, 17)))
                .isEqualTo("refused: mismatched tag (line 3)");
        assertThat(Words.of(new Outcome.Rejected("no", null, null))).isEqualTo("refused: no");
        assertThat(Words.of(new Outcome.Crashed("KeyError"))).isEqualTo("a crash: KeyError");
        assertThat(Words.of(new Outcome.TimedOut(1500))).isEqualTo("no answer within 1500 ms");
    }
}
