package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.safety.Canaries;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.core.requirement.TestMethod.Observes;
import io.github.autodiscovertck.generators.property.CaseProperty;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Certifies one implementation: sends it every case of the suite, judges the answers, shrinks failed cases, and derives
 * the verdicts.
 *
 * <p>Not safe for use by several threads.
 */
public final class Certification {

    private final Suite suite;
    private final Plan plan;
    private final ProgressListener listener;
    private final RunMode mode;
    private final List<Requirement> selected;
    private @Nullable Implementation calibrated;
    private Adaptation adaptation = Adaptation.NONE;

    /**
     * Creates a certification.
     *
     * @param suite the requirements and their cases
     * @param plan what to run
     * @param listener receives the progress
     * @throws IllegalArgumentException if the plan names a requirement that does not exist, or selects nothing
     */
    public Certification(Suite suite, Plan plan, ProgressListener listener) {
        this(suite, plan, new SynchronizedProgressListener(listener), RunMode.FULL);
    }

    private Certification(Suite suite, Plan plan, ProgressListener listener, RunMode mode) {
        this.suite = suite;
        this.plan = plan;
        this.listener = listener;
        this.mode = mode;
        requireKnown(plan.expectedFailures().reasons().keySet());
        this.selected = suite.selected(plan);
    }

    /** {@return this certification, which only finds out which requirements fail} */
    public Certification forFailures() {
        return new Certification(suite, plan, listener, RunMode.FAILURES_ONLY);
    }

    /** {@return this certification, which does not shrink failed documents, for callers that only need verdicts} */
    public Certification withoutShrinking() {
        return new Certification(suite, plan, listener, RunMode.NO_SHRINKING);
    }

    /**
     * {@return the certificate of an implementation}
     *
     * <p>If the listener stops the run, the requirements that are not finished are unproven.
     *
     * @param implementation the implementation; stays open
     */
    public Certificate run(Implementation implementation) {
        long start = System.nanoTime();
        Adaptation adapted = adaptation(implementation);
        List<RequirementRun> runs = requirements().stream()
                .map(requirement -> new RequirementRun(suite, requirement, plan, mode, adapted))
                .toList();
        listener.started(runs.stream().mapToInt(RequirementRun::size).sum());
        return certificate(implementation, adapted, results(runs, implementation), start);
    }

    /**
     * {@return the certificates of several implementations, in their order} Each case is generated once and sent to one
     * implementation after another. Meant for many runs with few documents.
     *
     * @param implementations the implementations; stay open
     */
    public List<Certificate> run(List<Implementation> implementations) {
        long start = System.nanoTime();
        List<List<RequirementResult>> results = new ArrayList<>();
        implementations.forEach(implementation -> results.add(new ArrayList<>()));
        boolean plain = requirements().stream().allMatch(Certification::isAboutPlainDocuments);
        List<Adaptation> adaptations = implementations.stream()
                .map(implementation -> plain ? Adaptation.NONE : Calibration.of(implementation))
                .toList();
        for (Requirement requirement : safetyLast()) {
            List<RequirementResult> ofAll = resultsOfAll(requirement, implementations, adaptations);
            for (int i = 0; i < implementations.size(); i++) {
                results.get(i).add(ofAll.get(i));
            }
        }
        List<Certificate> certificates = new ArrayList<>();
        for (int i = 0; i < implementations.size(); i++) {
            certificates.add(certificate(implementations.get(i), adaptations.get(i), results.get(i), start));
        }
        return certificates;
    }

    private List<RequirementResult> resultsOfAll(
            Requirement requirement, List<Implementation> implementations, List<Adaptation> adaptations) {
        Map<CaseProperty, Samples> shared = new HashMap<>();
        List<RequirementResult> results = new ArrayList<>();
        try (Canaries canaries = canaries(requirement)) {
            for (int i = 0; i < implementations.size(); i++) {
                Adaptation adapted = adaptations.get(i);
                CaseProperty property = suite.property(requirement, adapted);
                Samples samples = property == null
                        ? null
                        : shared.computeIfAbsent(property, key -> Samples.cached(key, plan.seed()));
                RequirementRun run = new RequirementRun(suite, requirement, plan, mode, adapted, samples, canaries);
                results.add(result(run, implementations.get(i)));
            }
        }
        return results;
    }

    /**
     * {@return the canaries of a requirement; null if it needs none, or if they failed and each run must report why}
     */
    private @Nullable Canaries canaries(Requirement requirement) {
        try {
            return requirement.method().canaries() ? Canaries.putUp() : null;
        } catch (IOException e) {
            return null;
        }
    }

    private List<Requirement> safetyLast() {
        List<Requirement> order = new ArrayList<>(requirements());
        order.sort(Comparator.comparing(Certification::isAboutHarm));
        return order;
    }

    private static boolean isAboutHarm(Requirement requirement) {
        return requirement.method().observes() == Observes.HARM;
    }

    /** Such a requirement is never adapted. */
    private static boolean isAboutPlainDocuments(Requirement requirement) {
        return requirement.method().observes() == Observes.PLAIN_VALUES
                || requirement.method().observes() == Observes.PLAIN_SHAPES;
    }

    private Adaptation adaptation(Implementation implementation) {
        if (calibrated != implementation) {
            adaptation = Calibration.of(implementation);
            calibrated = implementation;
        }
        return adaptation;
    }

    private Certificate certificate(
            Implementation implementation, Adaptation adapted, List<RequirementResult> found, long start) {
        List<RequirementResult> results = new ArrayList<>(found);
        results.addAll(untestable());
        List<Requirement> order = suite.catalogue().all();
        results.sort(Comparator.comparing(result -> order.indexOf(result.requirement())));
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        return new Certificate(
                implementation.description(), plan, results, adapted.sentences(), milliseconds, listener.isStopped());
    }

    /**
     * {@return the result of an implementation for one requirement, the same as in a run of all requirements}
     *
     * @param implementation the implementation; stays open
     * @param requirement one of {@link #requirements()}
     */
    public RequirementResult run(Implementation implementation, Requirement requirement) {
        return result(new RequirementRun(suite, requirement, plan, mode, adaptation(implementation)), implementation);
    }

    /** {@return the suite that is run} */
    public Suite suite() {
        return suite;
    }

    /** {@return the requirements of this run, in the order of the catalogue; none for an empty shard} */
    public List<Requirement> requirements() {
        Shard shard = plan.shard();
        return shard.isWhole()
                ? selected
                : shard.select(
                        selected,
                        requirement -> new RequirementRun(suite, requirement, plan, mode, Adaptation.NONE).weight());
    }

    /** {@return the requirements in the certificate, in the order of the catalogue, including untestable ones} */
    public List<Requirement> reportedRequirements() {
        Set<Requirement> all = new HashSet<>(requirements());
        untestable().forEach(result -> all.add(result.requirement()));
        return suite.catalogue().all().stream().filter(all::contains).toList();
    }

    /**
     * {@return why an implementation is not judged on a requirement; empty if it is}
     *
     * @param implementation the implementation; stays open
     * @param requirement the requirement
     */
    public Optional<String> skipReason(Implementation implementation, Requirement requirement) {
        return Applicability.skipReason(implementation, requirement);
    }

    /**
     * Safety requirements run last and alone, so that their time, memory and accesses are not mixed with others'. The
     * other requirements start with a few cases each. This shows the JIT compiler early how all of the code is used and
     * saves a seventh of the run.
     */
    private List<RequirementResult> results(List<RequirementRun> runs, Implementation implementation) {
        Map<Boolean, List<RequirementRun>> byPlace =
                runs.stream().collect(Collectors.partitioningBy(run -> isAboutHarm(run.requirement())));
        try (ParallelRunner runner =
                ParallelRunner.over(implementation, Runtime.getRuntime().availableProcessors())) {
            List<RequirementRun> started = runner.run(byPlace.get(false), this::start);
            List<RequirementResult> results = runner.run(started, this::result);
            byPlace.get(true).forEach(run -> results.add(result(run, implementation)));
            return results;
        }
    }

    private RequirementRun start(RequirementRun run, Implementation implementation) {
        if (!listener.isStopped()) {
            run.begin(implementation, listener);
        }
        return run;
    }

    private RequirementResult result(RequirementRun run, Implementation implementation) {
        if (listener.isStopped()) {
            return interrupted(run.requirement());
        }
        listener.requirementStarted(run.requirement());
        RequirementResult judged = run.run(implementation, listener);
        RequirementResult result = listener.isStopped() ? interrupted(run.requirement()) : waivedIfExpected(judged);
        listener.requirementFinished(result);
        return result;
    }

    /** Reported by a full run, so that the certificate lists every requirement of the catalogue. */
    private List<RequirementResult> untestable() {
        if (!plan.selection().isEverything() || !plan.shard().isFirst()) {
            return List.of();
        }
        return suite.catalogue().all().stream()
                .filter(requirement -> requirement.untestable() != null)
                .map(requirement -> RequirementResult.withoutCases(
                        requirement, Verdict.UNTESTABLE, String.valueOf(requirement.untestable())))
                .toList();
    }

    /** Whatever ended the run may have ended an adapter as well, so unfinished results are discarded. */
    private static RequirementResult interrupted(Requirement requirement) {
        return RequirementResult.withoutCases(requirement, Verdict.UNPROVEN, "the run was interrupted");
    }

    private RequirementResult waivedIfExpected(RequirementResult result) {
        String reason =
                plan.expectedFailures().reasons().get(result.requirement().id());
        return reason != null && result.verdict() == Verdict.FAILED ? result.waived(reason) : result;
    }

    private void requireKnown(Set<String> ids) {
        for (String id : new TreeSet<>(ids)) {
            if (suite.catalogue().find(id) == null) {
                throw new IllegalArgumentException(
                        "the expected failures name " + id + ", which is no requirement; \"list\" shows all ids");
            }
        }
    }
}
