package io.github.autodiscovertck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.generators.property.Sample;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The claims of the generated cases, held against a parser that had no part in making them. */
class CaseOracleTest {

    private static final Set<String> REFUSED_BEFORE =
            Set.of("after a document that ends in a block", "after a document with a fault in a block");

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void theJdkAgreesWithWhatEachCaseClaims(String requirement) {
        Samples.of(requirement).map(Sample::toCase).forEach(CaseOracle::check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"001", "002", "007", "018", "019", "021"})
    void whereNothingIsLeftOpenOneValueIsNamed(String number) {
        Samples.of("POX-SMTPLAST-" + number).map(Sample::toCase).forEach(sample -> assertThat(
                        CaseOracle.exactValues(sample))
                .as(CaseOracle.describe(sample))
                .hasSize(1)
                .isSubsetOf("on", "off"));
    }

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void whatIsGivenBeforeADocumentIsWellFormedUnlessItIsToBeRefused(String requirement) {
        Samples.of(requirement).map(Sample::toCase).forEach(sample -> {
            boolean refused = REFUSED_BEFORE.contains(sample.traits().get(0));
            sample.preceding()
                    .forEach(document -> assertThat(Dom.accepts(document)).isEqualTo(!refused));
        });
    }

    /** Every fault is one to both, so that no laxness of one parser decides what counts as a fault. */
    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void woodstoxIsOfTheSameOpinion(String requirement) {
        for (Sample sample : Samples.of(requirement).toList()) {
            ConformanceCase made = sample.toCase();
            assertThat(Woodstox.accepts(made.document()))
                    .as(CaseOracle.describe(made))
                    .isEqualTo(!CaseOracle.isIllFormed(made));
        }
    }
}
