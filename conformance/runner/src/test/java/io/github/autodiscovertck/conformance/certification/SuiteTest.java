package io.github.autodiscovertck.conformance.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.core.requirement.TestMethod.Arrives;
import io.github.autodiscovertck.fixtures.GoldenCases;
import io.github.autodiscovertck.generators.CaseProperties;
import io.github.autodiscovertck.generators.safety.Canary;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SuiteTest {

    private final Suite suite = new Suite();

    @Test
    void everyRequirementHasCasesOrAReasonWhyItIsUntestable() {
        List<String> missing = suite.catalogue().all().stream()
                .filter(requirement -> requirement.untestable() == null && !suite.hasCases(requirement))
                .map(Requirement::id)
                .toList();
        assertThat(missing)
                .as("requirements without a golden case, a property or a reason why they are untestable")
                .isEmpty();
    }

    @Test
    void whatIsUntestableHasNoCases() {
        assertThat(suite.catalogue().all())
                .filteredOn(requirement -> requirement.untestable() != null)
                .noneMatch(suite::hasCases);
    }

    @Test
    void theCatalogueSaysWhoseDocumentsNameCanaries() {
        assertThat(suite.tested()).allSatisfy(requirement -> assertThat(
                        Canary.isIn(example(requirement).document()))
                .as(requirement.id())
                .isEqualTo(requirement.method().canaries()));
    }

    @Test
    void theCatalogueSaysHowDocumentsArrive() {
        assertThat(suite.tested()).allSatisfy(requirement -> assertThat(
                        arrives(example(requirement).delivery()))
                .as(requirement.id())
                .isEqualTo(requirement.method().delivery()));
    }

    private ConformanceCase example(Requirement requirement) {
        return Objects.requireNonNull(suite.example(requirement));
    }

    private static Arrives arrives(Delivery delivery) {
        if (delivery instanceof Delivery.Together) {
            return Arrives.WITH_OTHERS;
        }
        return delivery instanceof Delivery.Pieces ? Arrives.IN_PIECES : Arrives.WHOLE;
    }

    @Test
    void everyCaseBelongsToARequirement() {
        assertThat(suite.catalogue().all()).flatMap(suite::golden).hasSameSizeAs(GoldenCases.load());
        assertThat(CaseProperties.all())
                .allSatisfy(property -> assertThat(suite.catalogue().find(property.requirement()))
                        .isNotNull());
    }
}
