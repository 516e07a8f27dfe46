package io.github.autodiscovertck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.generators.property.Sample;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the expectations of generated cases with an independent parser. */
class CaseOracleTest {

    private static final Set<String> REFUSED_BEFORE =
            Set.of("after a document that ends in a block", "after a document with a fault in a block");

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void theJdkAgreesWithEachCase(String requirement) {
        Samples.of(requirement).map(Sample::toCase).forEach(CaseOracle::check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"001", "002", "007", "018", "019", "021"})
    void exactlyOneValueIsExpectedIfNoneIsOpen(String number) {
        Samples.of("POX-SMTPLAST-" + number).map(Sample::toCase).forEach(sample -> assertThat(
                        CaseOracle.exactValues(sample))
                .as(CaseOracle.describe(sample))
                .hasSize(1)
                .isSubsetOf("on", "off"));
    }

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void precedingDocumentsAreWellFormedUnlessTheyMustBeRejected(String requirement) {
        Samples.of(requirement).map(Sample::toCase).forEach(sample -> {
            boolean refused = REFUSED_BEFORE.contains(sample.traits().get(0));
            sample.preceding()
                    .forEach(document -> assertThat(Dom.accepts(document)).isEqualTo(!refused));
        });
    }

    /** Both parsers must reject every fault, so that a lenient parser does not decide what counts as a fault. */
    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void woodstoxAgreesOnWellFormedness(String requirement) {
        for (Sample sample : Samples.of(requirement).toList()) {
            ConformanceCase generated = sample.toCase();
            assertThat(Woodstox.accepts(generated.document()))
                    .as(CaseOracle.describe(generated))
                    .isEqualTo(!CaseOracle.isIllFormed(generated));
        }
    }
}
