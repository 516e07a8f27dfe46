package io.github.autodiscovertck.conformance.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.fixtures.GoldenCases;
import io.github.autodiscovertck.generators.CaseProperties;
import java.util.List;
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
    void everyCaseBelongsToARequirement() {
        assertThat(suite.catalogue().all()).flatMap(suite::golden).hasSameSizeAs(GoldenCases.load());
        assertThat(CaseProperties.all())
                .allSatisfy(property -> assertThat(suite.catalogue().find(property.requirement()))
                        .isNotNull());
    }
}
