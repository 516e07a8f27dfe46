package io.github.autodiscovertck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.generators.property.Sample;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A parser may reject a second block of one Type (POX-STR-010), so only cases about that have one. */
class BlockTypesTest {

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void noTypeOccursTwiceUnlessTheTraitSaysSo(String requirement) {
        for (Sample sample : Samples.of(requirement).toList()) {
            ConformanceCase generated = sample.toCase();
            for (byte[] document : Samples.documents(generated)) {
                if (Dom.accepts(document) && !isAboutTwoBlocks(generated, document)) {
                    assertThat(ResponseOracle.types(document))
                            .as(CaseOracle.describe(generated))
                            .doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void theVariantsWithTwoSmtpBlocksHaveExactlyTwo() {
        List<ConformanceCase> two = Samples.of("POX-SMTPLAST-004")
                .map(Sample::toCase)
                .filter(generated -> isAboutTwoBlocks(generated, generated.document()))
                .toList();
        assertThat(two).isNotEmpty().allSatisfy(generated -> assertThat(ResponseOracle.types(generated.document()))
                .filteredOn("SMTP"::equals)
                .hasSize(2));
    }

    @Test
    void noValidResponseHasTwoBlocksOfOneType() {
        Samples.responses(Samples.COUNT).forEach(response -> assertThat(ResponseOracle.types(response.document()))
                .doesNotHaveDuplicates());
    }

    private static boolean isAboutTwoBlocks(ConformanceCase generated, byte[] document) {
        String trait = generated.traits().get(0);
        boolean several = generated.requirement().equals("POX-STR-010")
                || generated.requirement().equals("POX-SMTPLAST-004") && trait.startsWith("two SMTP blocks:");
        return several && document == generated.document();
    }
}
