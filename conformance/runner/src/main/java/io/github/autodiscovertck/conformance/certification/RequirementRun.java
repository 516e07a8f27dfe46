package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.conformance.judge.Judge;
import io.github.autodiscovertck.conformance.judge.Judgement;
import io.github.autodiscovertck.conformance.judge.Scope;
import io.github.autodiscovertck.conformance.safety.Canaries;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.ScaledDocument;
import io.github.autodiscovertck.core.reading.AddressSet;
import io.github.autodiscovertck.core.requirement.Requirement;
import io.github.autodiscovertck.core.requirement.TestMethod.Observes;
import io.github.autodiscovertck.generators.property.CaseProperty;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Runs the cases of one requirement: sends documents ahead, judges the answers in order, and shrinks failed cases. */
final class RequirementRun {

    private static final int MOST_FAILURES_SHOWN = 5;

    /** A document of ascending sizes is sent in many sizes, up to large ones, and costs as much as this many cases. */
    private static final long ASCENT = 150;

    /** The divisor for the part of the generated cases that runs first. */
    private static final int A_FIFTIETH = 50;

    private final Suite suite;
    private final Requirement requirement;
    private final Plan plan;
    private final RunMode mode;
    private final Adaptation adaptation;
    private final @Nullable CaseProperty property;
    private final RequirementCases cases;
    private final @Nullable Canaries shared;
    private final @Nullable CorpusDigest digest;
    private @Nullable VerdictAccumulator accumulator;

    RequirementRun(Suite suite, Requirement requirement, Plan plan, RunMode mode, Adaptation adaptation) {
        this(suite, requirement, plan, mode, adaptation, null, null);
    }

    /**
     * Creates a run that shares samples and canaries with others.
     *
     * @param adaptation how the suite is adapted to the implementation
     * @param samples the generated cases, or null to generate them here
     * @param shared the canaries for documents that need them, or null to create them here
     */
    RequirementRun(
            Suite suite,
            Requirement requirement,
            Plan plan,
            RunMode mode,
            Adaptation adaptation,
            @Nullable Samples samples,
            @Nullable Canaries shared) {
        this.suite = suite;
        this.requirement = requirement;
        this.plan = plan;
        this.mode = mode;
        this.adaptation = adaptation;
        this.property = suite.property(requirement, adaptation);
        Samples generated = samples == null ? Samples.uncached(property, plan) : samples;
        this.cases = RequirementCases.of(suite, requirement, plan, mode, property, generated);
        this.shared = shared;
        this.digest = mode == RunMode.FULL ? new CorpusDigest() : null;
    }

    Requirement requirement() {
        return requirement;
    }

    /** {@return the number of cases of the requirement} */
    int size() {
        return cases.size();
    }

    /** {@return the approximate duration, in cases of usual size} */
    long weight() {
        boolean climbs = property != null
                && requirement.method().observes() == Observes.HARM
                && property.sampler().sample(plan.seed(), 0).toCase().growth() != null;
        return size() + (climbs ? ASCENT * cases.generated() : 0);
    }

    /** Sends the golden cases and a few generated ones; {@link #run} continues from there. */
    void begin(Implementation implementation, ProgressListener listener) {
        if (Applicability.skipReason(implementation, requirement).isEmpty()) {
            int few = suite.golden(requirement).size() + plan.tries() / A_FIFTIETH;
            give(few, new Answering(implementation, judge(implementation.description()), listener));
        }
    }

    /** {@return the result} Call it only once, because the digest counts each case. */
    RequirementResult run(Implementation implementation, ProgressListener listener) {
        RequirementResult result = judged(implementation, listener);
        return digest == null ? result : result.withCorpus(digest.finish());
    }

    private RequirementResult judged(Implementation implementation, ProgressListener listener) {
        if (!requirement.method().canaries()) {
            return judge(implementation, listener);
        }
        if (shared != null) {
            return judge(shared.watch(implementation), listener);
        }
        try (Canaries canaries = Canaries.putUp()) {
            return judge(canaries.watch(implementation), listener);
        } catch (IOException e) {
            give(size(), new Answering(null, judge(implementation.description()), listener));
            String remark = "the canaries could not be created: " + e;
            return RequirementResult.withoutCases(requirement, Verdict.UNPROVEN, remark);
        }
    }

    private Judge judge(ParserDescription description) {
        Scope scope = ClaimedScope.of(requirement.judged(), description);
        Judge judge = new Judge(scope.without(excluded()));
        return switch (requirement.method().observes()) {
            case ANSWER -> judge;
            case PLAIN_VALUES -> judge.ofValuesAlone();
            case PLAIN_SHAPES -> judge.ofShapeAlone();
            case HARM -> judge.ofHarmAlone();
        };
    }

    /** A value that is misread in plain documents is judged only by the requirements about it. */
    private AddressSet excluded() {
        if (requirement.about().isEmpty()) {
            return requirement.method().observes() == Observes.PLAIN_SHAPES
                    ? AddressSet.NOTHING
                    : adaptation.misreadAddresses();
        }
        return AddressSet.of(adaptation.misread().stream()
                .filter(address -> !requirement.addresses().has(address))
                .toList());
    }

    /**
     * Generates the cases for the digest even if nothing is claimed: the digest describes the suite, not the parser.
     */
    private RequirementResult judge(Implementation implementation, ProgressListener listener) {
        Optional<String> notClaimed = Applicability.skipReason(implementation, requirement);
        if (notClaimed.isPresent() && digest == null) {
            return RequirementResult.withoutCases(requirement, Verdict.NOT_CLAIMED, notClaimed.get());
        }
        Judge judge = judge(implementation.description());
        give(size(), new Answering(notClaimed.isEmpty() ? implementation : null, judge, listener));
        if (notClaimed.isPresent()) {
            return RequirementResult.withoutCases(requirement, Verdict.NOT_CLAIMED, notClaimed.get());
        }
        VerdictAccumulator found = accumulator(implementation);
        List<Failure> failures = new ArrayList<>();
        for (VerdictAccumulator.JudgedCase failed : found.toShow(MOST_FAILURES_SHOWN)) {
            if (listener.isStopped()) {
                break;
            }
            failures.add(
                    mode == RunMode.FULL
                            ? new Shrinker(implementation, judge, requirement).shrink(failed)
                            : failed.unshrunk());
        }
        return found.result(failures, !cases.hasLeftOut());
    }

    /** Continues until {@code most} cases have been passed. */
    private void give(int most, Answering answering) {
        while (cases.position() < most && !answering.listener.isStopped() && cases.hasNext()) {
            answering.ask(cases.next());
        }
        answering.finish();
    }

    private VerdictAccumulator accumulator(Implementation implementation) {
        if (accumulator == null) {
            accumulator = new VerdictAccumulator(
                    requirement, implementation.description().addresses(), property != null);
            if (property != null) {
                property.variants().forEach(variant -> variant.traits().forEach(accumulator::expect));
            }
        }
        return accumulator;
    }

    private static Judgement evidence(
            Judge judge,
            Judgement judgement,
            VerdictAccumulator accumulator,
            InFlightCase answered,
            Implementation implementation) {
        if (judgement.result() != Judgement.Result.PASSED) {
            return judgement;
        }
        Judgement shown = judge.requireEvidence(judgement);
        return shown.result() == Judgement.Result.PASSED && accumulator.needs(answered)
                ? judge.confirm(shown, twin -> InFlightCase.send(twin, null, implementation)
                        .answer())
                : shown;
    }

    /**
     * Keeps as many documents in flight as the implementation's window allows: half of them documents of cases, half of
     * them controls of answered cases.
     */
    private final class Answering {
        private final @Nullable Implementation implementation;
        private final Judge judge;
        private final ProgressListener listener;
        private final Deque<InFlightCase> documents = new ArrayDeque<>();
        private final Deque<InFlightControl> twins = new ArrayDeque<>();
        private final int most;

        Answering(@Nullable Implementation implementation, Judge judge, ProgressListener listener) {
            this.implementation = implementation;
            this.judge = judge;
            this.listener = listener;
            this.most = implementation == null ? 1 : Math.max(1, implementation.window() / 2);
        }

        void ask(RequirementCases.CaseWithOrigin next) {
            if (digest != null) {
                digest.add(next.tested());
            }
            ConformanceCase tested = ShapeControl.add(next.tested(), requirement);
            if (implementation == null) {
                listener.caseJudged();
                return;
            }
            ScaledDocument growth = tested.growth();
            if (growth == null) {
                documents.add(InFlightCase.send(tested, next.sample(), implementation));
            } else {
                finish();
                documents.add(InFlightCase.run(tested, growth, implementation));
            }
            if (documents.size() >= most) {
                askTwin(implementation);
            }
        }

        void finish() {
            while (implementation != null && !documents.isEmpty() && !listener.isStopped()) {
                askTwin(implementation);
            }
            while (implementation != null && !twins.isEmpty() && !listener.isStopped()) {
                judgeOldest(implementation);
            }
        }

        private void askTwin(Implementation answering) {
            InFlightCase oldest = documents.remove();
            twins.add(sendTwin(oldest, answering));
            if (twins.size() >= most) {
                judgeOldest(answering);
            }
        }

        /** If the adapter is at fault, adds the faults in the documents that were already sent. */
        private InFlightControl sendTwin(InFlightCase inFlight, Implementation answering) {
            try {
                return InFlightControl.send(inFlight, judge, answering);
            } catch (AdapterFaultException fault) {
                throw fault.with(documents.stream()
                        .flatMap(next -> next.faults().stream())
                        .toList());
            }
        }

        private void judgeOldest(Implementation answering) {
            InFlightControl oldest = twins.remove();
            VerdictAccumulator accumulator = accumulator(answering);
            Judgement judgement = oldest.judgement(judge);
            if (judgement.result() != Judgement.Result.FAILED && mode != RunMode.FAILURES_ONLY) {
                judgement = judge.isClaimed(oldest.answered().tested())
                        ? evidence(judge, judgement, accumulator, oldest.answered(), answering)
                        : judgement.asNotClaimed();
            }
            accumulator.add(oldest.answered(), judgement);
            listener.caseJudged();
        }
    }
}
