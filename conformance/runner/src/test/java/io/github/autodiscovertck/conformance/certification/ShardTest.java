package io.github.autodiscovertck.conformance.certification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShardTest {

    private static final Suite SUITE = new Suite();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7, 400})
    void allShardsTogetherAreTheSuite(int of) {
        List<Requirement> together = new ArrayList<>();
        for (int i = 1; i <= of; i++) {
            together.addAll(requirements(i, of));
        }
        assertThat(together).containsExactlyInAnyOrderElementsOf(SUITE.tested());
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void eachShardHasAboutAsMuchToDo(int of) {
        long all = weight(1, 1);
        for (int i = 1; i <= of; i++) {
            assertThat(weight(i, of)).isBetween(all * 97 / 100 / of, all * 103 / 100 / of);
        }
    }

    @Test
    void aShardKeepsTheOrderOfTheCatalogue() {
        List<Requirement> order = SUITE.catalogue().all();
        assertThat(requirements(2, 3)).isSortedAccordingTo((one, other) -> order.indexOf(one) - order.indexOf(other));
    }

    @Test
    void untestableRequirementsAreReportedOnce() {
        long untestable = SUITE.catalogue().all().stream()
                .filter(requirement -> requirement.untestable() != null)
                .count();
        assertThat(certification(1, 2).reportedRequirements())
                .hasSize(requirements(1, 2).size() + (int) untestable);
        assertThat(certification(2, 2).reportedRequirements()).isEqualTo(requirements(2, 2));
    }

    private static List<Requirement> requirements(int number, int of) {
        return certification(number, of).requirements();
    }

    private static long weight(int number, int of) {
        Plan plan = plan(number, of);
        return requirements(number, of).stream()
                .mapToLong(requirement ->
                        new RequirementRun(SUITE, requirement, plan, RunMode.FULL, Adaptation.NONE).weight())
                .sum();
    }

    private static Certification certification(int number, int of) {
        return new Certification(SUITE, plan(number, of), ProgressListener.NONE);
    }

    private static Plan plan(int number, int of) {
        return Plan.standard(100).withShard(new Shard(number, of));
    }
}
