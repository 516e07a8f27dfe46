package io.github.autodiscovertck.conformance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Value;
import org.junit.jupiter.api.Test;

class JudgeMessagesTest {

    @Test
    void sayWhatIsExpected() {
        assertThat(JudgeMessages.of(Expected.exactly("on"))).isEqualTo("\"on\"");
        assertThat(JudgeMessages.of(Expected.oneOfOrAbsent(new Value.Text("off"), Expected.INVALID)))
                .isEqualTo("\"off\" or flagged as invalid or no value");
        assertThat(JudgeMessages.of(Expected.noneOf("on"))).isEqualTo("anything but \"on\"");
        assertThat(JudgeMessages.of(new Expected.DefaultOf("off"))).isEqualTo("the default \"off\"");
    }

    @Test
    void sayWhatWasReported() {
        assertThat(JudgeMessages.of(new Value.Text(""))).isEqualTo("\"\"");
        assertThat(JudgeMessages.of(new Value.Invalid("maybe"))).isEqualTo("\"maybe\" flagged as invalid");
        assertThat(JudgeMessages.of(new Value.Invalid(null))).isEqualTo("flagged as invalid");
        assertThat(JudgeMessages.of(Group.EMPTY)).isEqualTo("an element with content");
        assertThat(JudgeMessages.of((Value) null)).isEqualTo("no value");
    }

    @Test
    void sayWhatCameOfADocument() {
        assertThat(JudgeMessages.of(new Outcome.Rejected("mismatched tag", 3, 17)))
                .isEqualTo("rejected: mismatched tag (line 3)");
        assertThat(JudgeMessages.of(new Outcome.Rejected("no", null, null))).isEqualTo("rejected: no");
        assertThat(JudgeMessages.of(new Outcome.Crashed("KeyError"))).isEqualTo("a crash: KeyError");
        assertThat(JudgeMessages.of(new Outcome.TimedOut(1500))).isEqualTo("no answer within 1500 ms");
    }
}
