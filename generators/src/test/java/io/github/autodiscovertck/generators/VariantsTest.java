package io.github.autodiscovertck.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Sample;
import io.github.autodiscovertck.generators.property.Sampler;
import io.github.autodiscovertck.generators.property.Variant;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A requirement is proven only if each of its variants was judged, so each variant must be sampled soon. */
class VariantsTest {

    private static final int MANY = 200;
    private static final RequirementCatalogue CATALOGUE = RequirementCatalogue.load();

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void eachIsSampledWithinAsManySamplesFromAnyIndex(String requirement) {
        CaseProperty property = CaseProperties.of(requirement);
        Sampler sampler = property.sampler();
        int count = property.variants().size();
        for (int first : new int[] {0, 1, 1000, Integer.MAX_VALUE - count}) {
            assertThat(IntStream.range(first, first + count)
                            .mapToObj(index ->
                                    sampler.sample(3, index).toCase().traits().get(0)))
                    .containsExactlyInAnyOrderElementsOf(
                            property.variants().stream().map(Variant::trait).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void eachHasAUniqueTrait(String requirement) {
        assertThat(CaseProperties.of(requirement).variants())
                .extracting(Variant::trait)
                .doesNotHaveDuplicates()
                .allSatisfy(trait -> assertThat(trait.strip()).isEqualTo(trait).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void theShortestRunIncludesEachInAllItsSurroundings(String requirement) {
        CaseProperty property = CaseProperties.of(requirement);
        Sampler sampler = property.sampler();
        Set<List<String>> seen = IntStream.range(0, property.leastTries())
                .mapToObj(index -> sampler.sample(5, index).toCase().traits())
                .collect(Collectors.toSet());
        assertThat(seen)
                .containsExactlyInAnyOrderElementsOf(property.variants().stream()
                        .flatMap(variant -> variant.traits().stream())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void itsDocumentsVary(String requirement) {
        CaseProperty property = CaseProperties.of(requirement);
        Set<ByteBuffer> different = Samples.of(requirement, property.documents(MANY))
                .map(sample -> ByteBuffer.wrap(sample.toCase().document()))
                .collect(Collectors.toSet());
        assertThat(different).hasSizeGreaterThanOrEqualTo(Math.min(property.documents(MANY), MANY / 10));
    }

    @Test
    void errorsAndRedirectsHaveNoTraitAboutABlockPosition() {
        assertThat(Samples.requirements())
                .filteredOn(requirement -> requirement.contains("-ERR-") || requirement.contains("-ACT-"))
                .flatMap(requirement ->
                        Samples.of(requirement, 50).map(Sample::toCase).toList())
                .filteredOn(
                        generated -> !new String(generated.document(), StandardCharsets.UTF_8).contains("<Protocol>"))
                .isNotEmpty()
                .allSatisfy(generated -> assertThat(generated.traits()).hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("io.github.autodiscovertck.generators.Samples#requirements")
    void theRequirementIsTestable(String requirement) {
        Requirement found = CATALOGUE.get(requirement);
        assertThat(found.untestable()).isNull();
    }

    @Test
    void everyRequirementAboutSmtpLastHasAProperty() {
        List<String> wanted = IntStream.rangeClosed(1, 26)
                .mapToObj(number -> String.format("POX-SMTPLAST-%03d", number))
                .toList();
        assertThat(Samples.requirements()).containsAll(wanted);
    }

    @Test
    void aRequirementWithoutAPropertyIsReported() {
        assertThatThrownBy(() -> CaseProperties.of("POX-SMTPLAST-099"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("POX-SMTPLAST-099");
    }

    @Test
    void aPropertyWithoutVariantsIsRejected() {
        assertThatThrownBy(() -> CaseProperty.of("POX-SMTPLAST-001"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("POX-SMTPLAST-001");
    }
}
