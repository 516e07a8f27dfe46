package io.github.autodiscovertck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.generators.property.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A parser may refuse a second block of one Type (POX-STR-010), so nothing but a case about that has one. */
class BlockTypesTest {

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void noTypeOccursTwiceUnlessTheTraitSaysSo(String requirement) {
        for (Sample sample : Samples.of(requirement).toList()) {
            ConformanceCase made = sample.toCase();
            for (byte[] document : Samples.documents(made)) {
                if (Dom.accepts(document) && !isAboutTwoBlocks(made, document)) {
                    assertThat(ResponseOracle.types(document))
                            .as(CaseOracle.describe(made))
                            .doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void theVariantsWithTwoSmtpBlocksHaveExactlyTwo() {
        List<ConformanceCase> two = Samples.of("POX-SMTPLAST-004")
                .map(Sample::toCase)
                .filter(made -> isAboutTwoBlocks(made, made.document()))
                .toList();
        assertThat(two).isNotEmpty().allSatisfy(made -> assertThat(ResponseOracle.types(made.document()))
                .filteredOn("SMTP"::equals)
                .hasSize(2));
    }

    @Test
    void noValidResponseHasTwoBlocksOfOneType() {
        Samples.responses(Samples.COUNT).forEach(response -> assertThat(ResponseOracle.types(response.document()))
                .doesNotHaveDuplicates());
    }

    private static boolean isAboutTwoBlocks(ConformanceCase made, byte[] document) {
        String trait = made.traits().get(0);
        boolean several = made.requirement().equals("POX-STR-010")
                || made.requirement().equals("POX-SMTPLAST-004") && trait.startsWith("two SMTP blocks:");
        return several && document == made.document();
    }
}
