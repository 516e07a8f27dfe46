package io.github.autodiscovertck.conformance.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1f, 31", "1F, 31", "ffffffffffffffff, -1", "00000000013241a1, 20070817"})
    void aSeedIsHexadecimal(String text, long seed) {
        assertThat(Plan.parseSeed(text)).isEqualTo(seed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "xyz", "-1", "+1", "0x1f", "1 ", "1\n", "10000000000000000", "١"})
    void nothingElseIsASeed(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Plan.parseSeed(text))
                .withMessageStartingWith("a seed is one to sixteen hexadecimal digits");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, Plan.DEFAULT_SEED})
    void aSeedIsReadAsItIsWritten(long seed) {
        assertThat(Plan.formatSeed(seed)).hasSize(16);
        assertThat(Plan.parseSeed(Plan.formatSeed(seed))).isEqualTo(seed);
    }

    @Test
    void atLeastOneDocumentIsTried() {
        assertThatIllegalArgumentException().isThrownBy(() -> Plan.standard(0));
        assertThat(Plan.standard(1).seedText()).isEqualTo("00000000013241a1");
    }
}
