package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.Subject;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.requirement.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Certifies one implementation: gives it every case of the suite, judges the answers, shrinks what failed, and draws the
 * verdicts.
 *
 * <p>For one thread.
 */
public final class Certification {

    private final Suite suite;
    private final Plan plan;
    private final ProgressListener listener;

    /**
     * Creates a certification.
     *
     * @param suite the requirements and their cases
     * @param plan what of them is run
     * @param listener is told how far it has come
     * @throws IllegalArgumentException if the plan names a requirement that does not exist, or selects nothing
     */
    public Certification(Suite suite, Plan plan, ProgressListener listener) {
        this.suite = suite;
        this.plan = plan;
        this.listener = listener;
        requireKnown(plan.expectedFailures().reasons().keySet());
        if (requirements().isEmpty()) {
            throw new IllegalArgumentException("no requirement or case that is tested matches the selection "
                    + String.join(" ", plan.selection().select()) + "; \"list\" shows all ids");
        }
    }

    /**
     * {@return what was found of an implementation}
     *
     * @param subject the implementation; stays open
     */
    public Certificate run(Subject subject) {
        long start = System.nanoTime();
        ParserDescription description = subject.description();
        CorpusDigest digest = new CorpusDigest();
        List<RequirementRun> runs = requirements().stream()
                .map(requirement -> new RequirementRun(suite, requirement, plan, digest))
                .toList();
        listener.started(runs.stream().mapToInt(RequirementRun::size).sum());
        List<RequirementResult> results = new ArrayList<>();
        for (RequirementRun run : runs) {
            listener.requirementStarted(run.requirement());
            RequirementResult result = run.run(subject, claims(description, run.requirement()), listener);
            results.add(waivedIfExpected(result));
            listener.requirementFinished(results.get(results.size() - 1));
        }
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        return new Certificate(description, plan, digest.finish(), results, milliseconds);
    }

    /** {@return the requirements that take part, in the order of the catalogue} */
    public List<Requirement> requirements() {
        return suite.tested().stream()
                .filter(requirement -> RequirementRun.takesPart(suite, requirement, plan))
                .toList();
    }

    private static boolean claims(ParserDescription description, Requirement requirement) {
        if (requirement.aboutDefaults() && !description.appliesDefaults()) {
            return false;
        }
        AddressSet claimed = requirement.addresses().and(description.addresses());
        return !claimed.isEmpty();
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
