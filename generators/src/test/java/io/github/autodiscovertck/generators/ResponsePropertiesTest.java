package io.github.autodiscovertck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.generators.property.Sample;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;

/** The arbitraries as a user writes properties with them. */
class ResponsePropertiesTest {

    @Property
    void everyValidResponseSaysItsReading(@ForAll("responses") ValidResponse response) {
        ResponseOracle.check(response);
    }

    @Property
    @Domain(AutodiscoverDomain.class)
    boolean theDomainGivesValidResponses(@ForAll ValidResponse response) {
        return Dom.accepts(response.document());
    }

    @Property
    @Domain(AutodiscoverDomain.class)
    void theDomainGivesSamplesAboutSmtpLast(@ForAll Sample sample) {
        ConformanceCase made = sample.toCase();
        assertThat(made.requirement()).matches("POX-SMTPLAST-0[0-2][0-9]|POX-UNK-002");
        CaseOracle.check(made);
    }

    @Property
    boolean noInvalidResponseIsWellFormed(@ForAll("invalid") Sample sample) {
        return !Dom.accepts(sample.toCase().document());
    }

    @Property
    void oneRequirementCanBeAskedFor(@ForAll("letterCase") Sample sample) {
        assertThat(sample.toCase().requirement()).isEqualTo("POX-SMTPLAST-010");
    }

    @Provide
    Arbitrary<ValidResponse> responses() {
        return AutodiscoverArbitraries.validResponses();
    }

    @Provide
    Arbitrary<Sample> invalid() {
        return AutodiscoverArbitraries.invalidResponses();
    }

    @Provide
    Arbitrary<Sample> letterCase() {
        return AutodiscoverArbitraries.of("POX-SMTPLAST-010");
    }
}
