package io.github.autodiscovertck.conformance.judge;

import static io.github.autodiscovertck.conformance.judge.Responses.reported;
import static io.github.autodiscovertck.conformance.judge.Responses.smtpLast;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.expectation.Expected;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.reading.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZerosTest {

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
        AddressSet judged = AddressSet.of("Account/Protocol/*");
        ParserDescription.Builder builder = ParserDescription.builder("sample").reports("Account/Protocol/*");
        Scope plain = Scope.of(judged, builder.build());
        Scope typed = Scope.of(judged, builder.zeroForAbsent(true).build());
        var absent = smtpLast(Expected.oneOfOrAbsent());
        var zeros = reported(block -> block.text("SMTPLast", "").text("TTL", "0"));
        assertThat(Comparison.of(absent, zeros, typed)).isEmpty();
        assertThat(Comparison.of(absent, zeros, plain)).hasSize(2);
    }

    @Test
    void areNotAllowedWhereThereIsAValue() {
        Scope typed = Scope.of(
                AddressSet.of("Account/Protocol/*"),
                ParserDescription.builder("sample")
                        .reports("Account/Protocol/*")
                        .zeroForAbsent(true)
                        .build());
        assertThat(Comparison.of(smtpLast("on"), reported(block -> block.text("SMTPLast", "")), typed))
                .hasSize(1);
    }
}
