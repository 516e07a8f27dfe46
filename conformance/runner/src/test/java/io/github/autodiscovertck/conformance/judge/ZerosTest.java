package io.github.autodiscovertck.conformance.judge;

import static io.github.autodiscovertck.conformance.judge.Responses.reported;
import static io.github.autodiscovertck.conformance.judge.Responses.smtpLast;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.expectation.ExpectedGroup;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZerosTest {

    private static final AddressSet BLOCKS = AddressSet.of("Account/Protocol/*");

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "false", "off"})
    void areTheValuesOfUnassignedVariables(String text) {
        assertThat(Zeros.isZero("Port", new Value.Text(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "on", "null", " "})
    void areNoOtherValues(String text) {
        assertThat(Zeros.isZero("Port", new Value.Text(text))).isFalse();
    }

    @Test
    void areNotValuesThatAreFlagged() {
        assertThat(Zeros.isZero("Port", new Value.Invalid("0"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "false", "off"})
    void doNotTurnOffWhatIsOnIfItIsAbsent(String off) {
        assertThat(Zeros.isZero("SSL", new Value.Text(off))).isFalse();
        assertThat(Zeros.isZero("SMTPLast", new Value.Text(off))).isTrue();
    }

    @Test
    void mayBeEmptyWhateverAbsenceMeans() {
        assertThat(Zeros.isZero("SSL", new Value.Text(""))).isTrue();
    }

    @Test
    void areAllowedForAbsentElementsOfAParserThatSaysSo() {
        ExpectedGroup absent = smtpLast(Expected.oneOfOrAbsent());
        Group zeros = reported(block -> block.text("SMTPLast", "").text("TTL", "0"));
        assertThat(Comparison.of(absent, zeros, scope(BLOCKS))).isEmpty();
        assertThat(Comparison.of(absent, zeros, scope(AddressSet.NOTHING))).hasSize(2);
    }

    @Test
    void areNotAllowedWhereThereIsAValue() {
        Group zero = reported(block -> block.text("SMTPLast", ""));
        assertThat(Comparison.of(smtpLast("on"), zero, scope(BLOCKS))).hasSize(1);
    }

    private static Scope scope(AddressSet zeros) {
        return new Scope(
                BLOCKS, AddressSet.NOTHING, zeros, AddressSet.NOTHING, false, BlockClaims.ALL, AddressSet.NOTHING);
    }
}
