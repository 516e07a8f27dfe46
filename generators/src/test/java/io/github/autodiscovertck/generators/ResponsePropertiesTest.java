package io.github.autodiscovertck.generators;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.generators.property.Sample;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.domains.Domain;

/** Uses the arbitraries in properties as a user would. */
class ResponsePropertiesTest {

    private static final long SEED = 20261128;
    private static final int DRAWS = 3000;
    private static final String ONLY = "the only block";
    private static final String LATER = "behind other blocks";

    @Property
    void everyValidResponseContainsItsReading(@ForAll("responses") ValidResponse response) {
        ResponseOracle.check(response);
    }

    @Property
    @Domain(AutodiscoverDomain.class)
    boolean theDomainGivesValidResponses(@ForAll ValidResponse response) {
        return Dom.accepts(response.document());
    }

    @Property
    @Domain(AutodiscoverDomain.class)
    void theDomainSuppliesSamplesAboutSmtpLast(@ForAll Sample sample) {
        ConformanceCase generated = sample.toCase();
        assertThat(generated.requirement()).matches("POX-SMTPLAST-0[0-2][0-9]|POX-UNK-002");
        CaseOracle.check(generated);
    }

    @Property
    boolean noInvalidResponseIsWellFormed(@ForAll("invalid") Sample sample) {
        return !Dom.accepts(sample.toCase().document());
    }

    @Property
    void oneRequirementCanBeSelected(@ForAll("letterCase") Sample sample) {
        assertThat(sample.toCase().requirement()).isEqualTo("POX-SMTPLAST-010");
    }

    @Example
    void aSelectedRequirementIsSampledAtEveryPositionWithAndWithoutUser() {
        List<List<String>> traits = CaseProperties.of("POX-SMTPLAST-010").variants().stream()
                .flatMap(variant -> variant.traits().stream())
                .toList();

        assertThat(original(AutodiscoverArbitraries.of("POX-SMTPLAST-010")))
                .containsExactlyInAnyOrderElementsOf(traits);
    }

    @Example
    void smtpLastIsSampledAtEveryPositionWithAndWithoutUser() {
        Set<List<String>> traits = original(AutodiscoverArbitraries.smtpLast());

        assertThat(traits).extracting(trait -> trait.get(1)).contains(ONLY, "in front of other blocks", LATER);
        assertThat(traits).extracting(trait -> trait.get(2)).contains("with User", "without User");
    }

    @Example
    void invalidDocumentsAreSampledAtEveryPositionWithAndWithoutUser() {
        Set<List<String>> traits = original(AutodiscoverArbitraries.invalidResponses());

        assertThat(traits).extracting(trait -> trait.get(1)).contains(ONLY, "in front of other blocks", LATER);
        assertThat(traits).extracting(trait -> trait.get(2)).contains("with User", "without User");
    }

    private static Set<List<String>> original(Arbitrary<Sample> samples) {
        Random random = new Random(SEED);
        RandomGenerator<Sample> generator = samples.generator(DRAWS);
        return IntStream.range(0, DRAWS)
                .mapToObj(index -> generator.next(random).value().toCase().traits())
                .filter(traits -> traits.size() > 1)
                .collect(Collectors.toSet());
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
