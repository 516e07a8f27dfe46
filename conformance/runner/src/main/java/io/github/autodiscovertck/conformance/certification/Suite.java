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
 * The requirements together with what tests them: golden cases, and a property that generates more.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Suite {

    /** A requirement, and a number that is an int. */
    private static final Pattern GENERATED = Pattern.compile("(.+)" + Sample.SEPARATOR + "(0|[1-9][0-9]{0,8})");

    private final RequirementCatalogue catalogue = RequirementCatalogue.load();
    private final Map<String, List<ConformanceCase>> golden;
    private final Map<String, List<ReserializedGoldenCase>> rewritten;
    private final Map<String, CaseProperty> properties;

    /** Makes the suite. */
    public Suite() {
        this(true);
    }

    private Suite(boolean rewriting) {
        // Side by side: each takes a fifth of all the time before the first document.
        CompletableFuture<List<CaseProperty>> made = CompletableFuture.supplyAsync(CaseProperties::all);
        List<ConformanceCase> loaded = GoldenCases.load();
        this.golden = loaded.stream().collect(Collectors.groupingBy(ConformanceCase::requirement));
        this.rewritten = rewriting ? rewritten(loaded) : Map.of();
        this.properties =
                made.join().stream().collect(Collectors.toMap(CaseProperty::requirement, Function.identity()));
    }

    /** {@return the suite without golden documents that are written anew: for many runs, where they add nothing} */
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
     * {@return golden documents of any requirement, written anew in the ways that must not matter by this one} Each has to
     * get the answer that the golden document gets, whatever that is.
     */
    List<ReserializedGoldenCase> rewritten(Requirement requirement) {
        return rewritten.getOrDefault(requirement.id(), List.of());
    }

    private static Map<String, List<ReserializedGoldenCase>> rewritten(List<ConformanceCase> golden) {
        List<ConformanceCase> plain =
                golden.stream().filter(Suite::mayBeRewritten).toList();
        Map<String, List<ReserializedGoldenCase>> byRequirement = new HashMap<>();
        for (Reserialization rewriting : Reserialization.values()) {
            List<ReserializedGoldenCase> all =
                    byRequirement.computeIfAbsent(rewriting.requirement(), any -> new ArrayList<>());
            plain.forEach(base -> all.add(new ReserializedGoldenCase(base, rewriting)));
        }
        return byRequirement;
    }

    private static boolean mayBeRewritten(ConformanceCase base) {
        return base.expectation().refusal() == Refusal.FORBIDDEN
                && base.preceding().isEmpty()
                && Reserialization.suits(base.document());
    }

    /** {@return the property that generates the cases of a requirement, or null if there is none} */
    public @Nullable CaseProperty property(Requirement requirement) {
        return properties.get(requirement.id());
    }

    /**
     * {@return the property that generates the cases of a requirement for an implementation, or null if there is none} What
     * is about plain documents itself is never adapted.
     */
    @Nullable CaseProperty property(Requirement requirement, Adaptation adaptation) {
        CaseProperty property = property(requirement);
        return property == null || requirement.method().observes() == Observes.PLAIN_SHAPES
                ? property
                : property.within(adaptation.profile(), requirement.about().isEmpty());
    }

    /** {@return whether there are cases for a requirement; one without takes no part in a run} */
    public boolean hasCases(Requirement requirement) {
        return golden.containsKey(requirement.id()) || properties.containsKey(requirement.id());
    }

    /** {@return the requirements that take part in a run, in the order of the catalogue} */
    public List<Requirement> tested() {
        return catalogue.all().stream().filter(this::hasCases).toList();
    }

    /**
     * {@return the requirements of which a plan runs something, in the order of the catalogue}
     *
     * @throws IllegalArgumentException if there is none
     */
    List<Requirement> selected(Plan plan) {
        List<Requirement> selected = tested().stream()
                .filter(requirement ->
                        RequirementCases.of(this, requirement, plan).hasNext())
                .toList();
        if (selected.isEmpty()) {
            throw new IllegalArgumentException("no requirement or case that is tested is left by "
                    + plan.selection().describe() + "; \"list\" shows all ids");
        }
        return selected;
    }

    /** {@return a case that shows what a requirement is about, or null if it has none} */
    public @Nullable ConformanceCase example(Requirement requirement) {
        return example(requirement, Plan.DEFAULT_SEED);
    }

    /**
     * {@return a case that shows what a requirement is about, or null if it has none}
     *
     * @param seed the seed, where it is generated
     */
    public @Nullable ConformanceCase example(Requirement requirement, long seed) {
        if (golden.containsKey(requirement.id())) {
            return golden(requirement).get(0);
        }
        CaseProperty property = property(requirement);
        return property == null ? null : property.sampler().sample(seed, 0).toCase();
    }

    /**
     * {@return the case of this id, or null if there is none}
     *
     * @param caseId the id of a golden case, of one that is written anew, or of a generated one, such as {@code
     *     POX-SMTPLAST-012~3}
     * @param seed the seed of generated cases
     */
    public @Nullable ConformanceCase find(String caseId, long seed) {
        Stream<ConformanceCase> found = Stream.concat(
                golden.values().stream().flatMap(List::stream).filter(tested -> tested.id()
                        .equals(caseId)),
                rewritten.values().stream()
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
