package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Certification;
import io.github.autodiscovertck.conformance.certification.ExpectedFailures;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.ProgressListener;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.certification.Selection;
import io.github.autodiscovertck.conformance.certification.Suite;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Certifies the kit's own faulty, fair and trivial parsers, to show what the verdicts of the suite are worth.
 *
 * <p>Safe for use by several threads.
 */
public final class SelfTest {

    private final Suite suite;
    private final Plan plan;

    /**
     * Creates a self-test.
     *
     * @param suite the suite that is put to the test
     * @param seed the seed of all generated documents
     * @param tries how many documents are generated for each property, from 1; more where it takes more to see each
     *     variant in every circumstance
     */
    public SelfTest(Suite suite, long seed, int tries) {
        this.suite = Objects.requireNonNull(suite);
        this.plan = new Plan(seed, tries, Selection.EVERYTHING, ExpectedFailures.NONE);
    }

    /**
     * {@return what was found of all of them}
     *
     * @param progress is told how far it has come, by any thread but never by two at once
     */
    public SelfTestResult run(ProgressListener progress) {
        Certification certification = new Certification(suite, plan, new Steps(progress));
        List<Mistake> mistakes = Mistakes.all();
        List<FairParser> fair = FairParsers.all();
        List<TrivialParser> trivial = Stream.of(TrivialParser.all(), IdleParsers.some(plan.seed()))
                .flatMap(List::stream)
                .toList();
        int parsers = mistakes.size() + fair.size() + trivial.size();
        progress.started(certification.requirements().size() * parsers);
        // Of a faulty parser only the failures are of interest.
        List<Certificate> ofMistakes = Lanes.certify(
                certification.forFailures(),
                mistakes.stream().map(Mistake::parser).toList());
        List<Certificate> ofFair = Lanes.certify(
                certification.withoutShrinking(),
                fair.stream().map(FairParser::parser).toList());
        List<Certificate> ofTrivial = Lanes.certify(
                certification.withoutShrinking(),
                trivial.stream().map(TrivialParser::parser).toList());
        return new SelfTestResult(
                suite,
                paired(mistakes, ofMistakes, Proof::of),
                paired(fair, ofFair, SelfTestResult.Fairness::new),
                paired(trivial, ofTrivial, SelfTestResult.Triviality::new),
                new FaultyRun(suite, plan, ProgressListener.NONE).of(FaultyParsers.all()));
    }

    private static <P, R> List<R> paired(
            List<P> parsers, List<Certificate> certificates, BiFunction<P, Certificate, R> pair) {
        return IntStream.range(0, parsers.size())
                .mapToObj(i -> pair.apply(parsers.get(i), certificates.get(i)))
                .toList();
    }

    /** A step is a requirement of one parser: their cases are too many to be told of each. */
    private record Steps(ProgressListener progress) implements ProgressListener {
        @Override
        public void requirementFinished(RequirementResult result) {
            progress.requirementStarted(result.requirement());
            progress.caseJudged();
        }

        @Override
        public boolean isStopped() {
            return progress.isStopped();
        }
    }
}
