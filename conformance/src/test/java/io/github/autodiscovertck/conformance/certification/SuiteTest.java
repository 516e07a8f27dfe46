package io.github.autodiscovertck.conformance.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.fixtures.GoldenCases;
import io.github.autodiscovertck.generators.CaseProperties;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SuiteTest {

    /** What has no cases yet. Nothing is added here, and what has got cases is taken off. */
    /** Their cases are being written. */
    private static final Set<String> WITHOUT_CASES = Set.of(
            "POX-SEC-001",
            "POX-SEC-002",
            "POX-SEC-003",
            "POX-SEC-004",
            "POX-SEC-005",
            "POX-SEC-006",
            "POX-SEC-007",
            "POX-SEC-008",
            "POX-SEC-009");

    private final Suite suite = new Suite();

    @Test
    void everyRequirementHasCasesOrAReasonWhyItIsUntestable() {
        List<String> missing = suite.catalogue().all().stream()
                .filter(requirement -> requirement.untestable() == null && !suite.hasCases(requirement))
                .map(Requirement::id)
                .filter(id -> !WITHOUT_CASES.contains(id))
                .toList();
        assertThat(missing)
                .as("requirements without a golden case, a property or a reason why they are untestable")
                .isEmpty();
    }

    @Test
    void whatIsListedAsWithoutCasesHasNone() {
        List<String> covered = WITHOUT_CASES.stream()
                .map(suite.catalogue()::get)
                .filter(requirement -> requirement.untestable() != null || suite.hasCases(requirement))
                .map(Requirement::id)
                .sorted()
                .toList();
        assertThat(covered)
                .as("requirements that have got cases, or a reason: take them off the list WITHOUT_CASES")
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
