package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Sample;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The cases of one requirement that a plan selects, in the order in which they are sent: golden ones, generated ones,
 * and reserialized golden ones. They are generated one at a time, so there may be any number of them.
 *
 * <p>For one thread at a time.
 */
final class RequirementCases {

    private final Requirement requirement;
    private final Selection selection;
    private final List<ConformanceCase> golden;
    private final List<ReserializedGoldenCase> reserialized;
    private final @Nullable Samples samples;
    private final int generated;
    private int next;
    private boolean leftOut;

    /**
     * Starts at the first case.
     *
     * @param samples the generated cases, or null if there are none
     * @param generated the number of generated cases
     */
    private RequirementCases(
            Suite suite, Requirement requirement, Selection selection, @Nullable Samples samples, int generated) {
        this.requirement = requirement;
        this.selection = selection;
        this.golden = suite.golden(requirement);
        this.reserialized = suite.reserialized(requirement);
        this.samples = samples;
        this.generated = samples == null ? 0 : generated;
    }

    /** {@return the cases of a requirement that a plan selects} */
    static RequirementCases of(Suite suite, Requirement requirement, Plan plan) {
        CaseProperty property = suite.property(requirement);
        return of(suite, requirement, plan, RunMode.FULL, property, Samples.uncached(property, plan));
    }

    /**
     * {@return the cases of a requirement that a plan selects in a run mode}
     *
     * @param property the property that generates cases for the implementation under test; null if there is none
     * @param samples the generated cases, or null if there are none
     */
    static RequirementCases of(
            Suite suite,
            Requirement requirement,
            Plan plan,
            RunMode mode,
            @Nullable CaseProperty property,
            @Nullable Samples samples) {
        int generated = 0;
        if (property != null) {
            generated = mode == RunMode.FAILURES_ONLY ? property.fewestTries() : property.documents(plan.tries());
        }
        return new RequirementCases(suite, requirement, plan.selection(), samples, generated);
    }

    /**
     * A case and its origin.
     *
     * @param origin the origin of the case
     * @param tested the case
     * @param sample the sample that generated it, or null if it was not generated
     */
    record CaseWithOrigin(CaseStream.Origin origin, ConformanceCase tested, @Nullable Sample sample) {}

    /** {@return the number of cases, selected or not} */
    int size() {
        return golden.size() + generated + reserialized.size();
    }

    /** {@return the number of generated cases, selected or not} */
    int generated() {
        return generated;
    }

    /** {@return the number of cases passed so far, selected or not} */
    int position() {
        return next;
    }

    /** {@return whether a case passed so far was not selected} */
    boolean hasLeftOut() {
        return leftOut;
    }

    boolean hasNext() {
        while (next < size() && !isSelected(next)) {
            leftOut = true;
            next++;
        }
        return next < size();
    }

    CaseWithOrigin next() {
        if (!hasNext()) {
            throw new NoSuchElementException(requirement.id() + " has no more cases");
        }
        int index = next++;
        int sample = index - golden.size();
        if (sample < 0) {
            return new CaseWithOrigin(CaseStream.Origin.GOLDEN, golden.get(index), null);
        }
        if (samples == null || sample >= generated) {
            return new CaseWithOrigin(
                    CaseStream.Origin.REWRITTEN,
                    reserialized.get(sample - generated).toCase(),
                    null);
        }
        Samples.GeneratedCase made = samples.get(sample);
        return new CaseWithOrigin(CaseStream.Origin.GENERATED, made.tested(), made.sample());
    }

    private boolean isSelected(int index) {
        return selection.isEverything() || selection.holds(requirement.id(), id(index));
    }

    private String id(int index) {
        int sample = index - golden.size();
        if (sample < 0) {
            return golden.get(index).id();
        }
        return sample < generated
                ? requirement.id() + Sample.SEPARATOR + sample
                : reserialized.get(sample - generated).id();
    }
}
