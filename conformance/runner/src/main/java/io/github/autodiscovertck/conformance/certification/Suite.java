package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Refusal;
import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import io.github.autodiscovertck.core.requirement.TestMethod.Observes;
import io.github.autodiscovertck.fixtures.GoldenCases;
import io.github.autodiscovertck.generators.CaseProperties;
import io.github.autodiscovertck.generators.property.CaseProperty;
import io.github.autodiscovertck.generators.property.Sample;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The requirements and what tests them: golden cases, and a property that generates more.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Suite {

    /** A requirement id and a number that fits into an int. */
    private static final Pattern GENERATED = Pattern.compile("(.+)" + Sample.SEPARATOR + "(0|[1-9][0-9]{0,8})");

    private final RequirementCatalogue catalogue = RequirementCatalogue.load();
    private final Map<String, List<ConformanceCase>> golden;
    private final Map<String, List<ReserializedGoldenCase>> reserialized;
    private final Map<String, CaseProperty> properties;

    /** Loads the suite. */
    public Suite() {
        this(true);
    }

    private Suite(boolean reserialization) {
        // In parallel: each takes a fifth of the time before the first document.
        CompletableFuture<List<CaseProperty>> made = CompletableFuture.supplyAsync(CaseProperties::all);
        List<ConformanceCase> loaded = GoldenCases.load();
        this.golden = loaded.stream().collect(Collectors.groupingBy(ConformanceCase::requirement));
        this.reserialized = reserialization ? reserialized(loaded) : Map.of();
        this.properties =
                made.join().stream().collect(Collectors.toMap(CaseProperty::requirement, Function.identity()));
    }

    /** {@return the suite without reserialized golden cases, which add nothing in many runs with few documents} */
    public static Suite withoutRewriting() {
        return new Suite(false);
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
     * {@return golden cases of any requirement, reserialized in the ways that must not matter by this requirement} Each
     * must get the same answer as the golden document, whatever that is.
     */
    List<ReserializedGoldenCase> reserialized(Requirement requirement) {
        return reserialized.getOrDefault(requirement.id(), List.of());
    }

    private static Map<String, List<ReserializedGoldenCase>> reserialized(List<ConformanceCase> golden) {
        List<ConformanceCase> plain =
                golden.stream().filter(Suite::mayBeReserialized).toList();
        Map<String, List<ReserializedGoldenCase>> byRequirement = new HashMap<>();
        for (Reserialization reserialization : Reserialization.values()) {
            List<ReserializedGoldenCase> all =
                    byRequirement.computeIfAbsent(reserialization.requirement(), any -> new ArrayList<>());
            plain.forEach(base -> all.add(new ReserializedGoldenCase(base, reserialization)));
        }
        return byRequirement;
    }

    private static boolean mayBeReserialized(ConformanceCase base) {
        return base.expectation().refusal() == Refusal.FORBIDDEN
                && base.preceding().isEmpty()
                && Reserialization.suits(base.document());
    }

    /** {@return the property that generates the cases of a requirement, or null if there is none} */
    public @Nullable CaseProperty property(Requirement requirement) {
        return properties.get(requirement.id());
    }

    /**
     * {@return the property that generates the cases of a requirement for an implementation, or null if there is none}
     * A property about plain documents themselves is never adapted.
     */
    @Nullable CaseProperty property(Requirement requirement, Adaptation adaptation) {
        CaseProperty property = property(requirement);
        return property == null || requirement.method().observes() == Observes.PLAIN_SHAPES
                ? property
                : property.within(adaptation.profile(), requirement.about().isEmpty());
    }

    /** {@return whether a requirement has cases; one without is not run} */
    public boolean hasCases(Requirement requirement) {
        return golden.containsKey(requirement.id()) || properties.containsKey(requirement.id());
    }

    /** {@return the requirements that have cases, in the order of the catalogue} */
    public List<Requirement> tested() {
        return catalogue.all().stream().filter(this::hasCases).toList();
    }

    /**
     * {@return the requirements with at least one selected case, in the order of the catalogue}
     *
     * @throws IllegalArgumentException if there is none
     */
    List<Requirement> selected(Plan plan) {
        List<Requirement> selected = tested().stream()
                .filter(requirement ->
                        RequirementCases.of(this, requirement, plan).hasNext())
                .toList();
        if (selected.isEmpty()) {
            throw new IllegalArgumentException(
                    "there is nothing to run with " + plan.selection().describe() + "; \"list\" shows all ids");
        }
        return selected;
    }

    /** {@return an example case of a requirement, or null if it has none} */
    public @Nullable ConformanceCase example(Requirement requirement) {
        return example(requirement, Plan.DEFAULT_SEED);
    }

    /**
     * {@return an example case of a requirement, or null if it has none}
     *
     * @param seed the seed, for a generated case
     */
    public @Nullable ConformanceCase example(Requirement requirement, long seed) {
        if (golden.containsKey(requirement.id())) {
            return golden(requirement).get(0);
        }
        CaseProperty property = property(requirement);
        return property == null ? null : property.sampler().sample(seed, 0).toCase();
    }

    /**
     * {@return the case with this id, or null if there is none}
     *
     * @param caseId the id of a golden, reserialized or generated case, such as {@code POX-SMTPLAST-012~3}
     * @param seed the seed of generated cases
     */
    public @Nullable ConformanceCase find(String caseId, long seed) {
        Stream<ConformanceCase> found = Stream.concat(
                golden.values().stream().flatMap(List::stream).filter(tested -> tested.id()
                        .equals(caseId)),
                reserialized.values().stream()
                        .flatMap(List::stream)
                        .filter(tested -> tested.id().equals(caseId))
                        .map(ReserializedGoldenCase::toCase));
        return found.findFirst().orElseGet(() -> generated(caseId, seed));
    }

    private @Nullable ConformanceCase generated(String caseId, long seed) {
        Matcher id = GENERATED.matcher(caseId);
        CaseProperty property = id.matches() ? properties.get(id.group(1)) : null;
        return property == null
                ? null
                : property.sampler().sample(seed, Integer.parseInt(id.group(2))).toCase();
    }
}
