package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Expectation;
import io.github.autodiscovertck.core.expectation.Refusal;
import io.github.autodiscovertck.core.expectation.Twin;
import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import io.github.autodiscovertck.fixtures.GoldenCases;
import io.github.autodiscovertck.generators.CaseProperties;
import io.github.autodiscovertck.generators.property.CaseProperty;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The requirements together with what tests them: golden cases, and a property that generates more.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Suite {

    private final RequirementCatalogue catalogue = RequirementCatalogue.load();
    private final Map<String, List<ConformanceCase>> golden;
    private final Map<String, List<ConformanceCase>> rewritten;
    private final Map<String, CaseProperty> properties =
            CaseProperties.all().stream().collect(Collectors.toMap(CaseProperty::requirement, Function.identity()));

    private final boolean preview;

    /** Makes the suite without requirements that are on trial. */
    public Suite() {
        this(false);
    }

    /**
     * Makes the suite.
     *
     * @param preview whether requirements whose cases are on trial take part; they never decide a conclusion
     */
    public Suite(boolean preview) {
        this(preview, true);
    }

    private Suite(boolean preview, boolean rewriting) {
        this.preview = preview;
        List<ConformanceCase> loaded = GoldenCases.load();
        this.golden = loaded.stream().collect(Collectors.groupingBy(ConformanceCase::requirement));
        this.rewritten = rewriting ? rewritten(loaded) : Map.of();
    }

    /** {@return the suite without golden documents that are written anew: for many runs, where they add nothing} */
    public static Suite withoutRewriting() {
        return new Suite(false, false);
    }

    /** {@return the catalogue of requirements} */
    public RequirementCatalogue catalogue() {
        return catalogue;
    }

    /** {@return the golden cases of a requirement} */
    public List<ConformanceCase> golden(Requirement requirement) {
        return golden.getOrDefault(requirement.id(), List.of());
    }

    /**
     * {@return golden documents of any requirement, written anew in the ways that must not matter by this one} Each has to
     * get the answer that the golden document gets, whatever that is.
     */
    List<ConformanceCase> rewritten(Requirement requirement) {
        return rewritten.getOrDefault(requirement.id(), List.of());
    }

    private static Map<String, List<ConformanceCase>> rewritten(List<ConformanceCase> golden) {
        Map<String, List<ConformanceCase>> byRequirement = new HashMap<>();
        for (Rewriting rewriting : Rewriting.values()) {
            List<ConformanceCase> all =
                    byRequirement.computeIfAbsent(rewriting.requirement(), any -> new ArrayList<>());
            golden.stream().filter(Suite::mayBeRewritten).forEach(base -> all.add(rewritten(base, rewriting)));
        }
        return byRequirement;
    }

    private static boolean mayBeRewritten(ConformanceCase base) {
        return base.expectation().refusal() == Refusal.FORBIDDEN
                && base.preceding().isEmpty()
                && Rewriting.suits(base.document());
    }

    private static ConformanceCase rewritten(ConformanceCase base, Rewriting rewriting) {
        ConformanceCase plain =
                ConformanceCase.of(base.id(), rewriting.requirement(), base.document(), base.expectation());
        Expectation expectation = rewriting.mayBeRefused()
                ? new Expectation(
                        Refusal.ALLOWED,
                        base.expectation().response(),
                        base.expectation().alternatives(),
                        false)
                : Expectation.anything();
        return ConformanceCase.of(
                        rewriting.idOf(base), rewriting.requirement(), rewriting.apply(base.document()), expectation)
                .withTwin(rewriting.mayBeRefused() ? Twin.control(() -> plain) : Twin.sameAnswer(() -> plain))
                .withTraits(List.of("a golden document, " + rewriting));
    }

    /** {@return the property that generates the cases of a requirement, or null if there is none} */
    public @Nullable CaseProperty property(Requirement requirement) {
        return properties.get(requirement.id());
    }

    /** {@return whether there are cases for a requirement; one without takes no part in a run} */
    public boolean hasCases(Requirement requirement) {
        return golden.containsKey(requirement.id()) || properties.containsKey(requirement.id());
    }

    /** {@return the requirements that take part in a run, in the order of the catalogue} */
    public List<Requirement> tested() {
        return catalogue.all().stream()
                .filter(requirement -> hasCases(requirement) && (preview || !requirement.preview()))
                .toList();
    }

    /** {@return a case that shows what a requirement is about, or null if it has none} */
    public @Nullable ConformanceCase example(Requirement requirement) {
        if (golden.containsKey(requirement.id())) {
            return golden(requirement).get(0);
        }
        CaseProperty property = property(requirement);
        return property == null
                ? null
                : property.sampler().sample(Plan.DEFAULT_SEED, 0).toCase();
    }
}
