package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Certification;
import io.github.autodiscovertck.conformance.certification.ExpectedFailures;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.ProgressListener;
import io.github.autodiscovertck.conformance.certification.Selection;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.subject.DirectSubject;
import io.github.autodiscovertck.conformance.subject.Subject;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

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
     * @param done is told the name of each parser when it is done, from any thread
     */
    public SelfTestResult run(Consumer<String> done) {
        List<Proof> proofs = Mistakes.all().parallelStream()
                .map(mistake -> told(prove(mistake), mistake.name(), done))
                .toList();
        List<SelfTestResult.Fairness> fair = FairParsers.all().parallelStream()
                .map(parser -> told(
                        new SelfTestResult.Fairness(
                                parser, certify(parser.parser().get())),
                        parser.name(),
                        done))
                .toList();
        List<SelfTestResult.Triviality> trivial = TrivialParser.all().parallelStream()
                .map(parser -> told(
                        new SelfTestResult.Triviality(
                                parser, certify(parser.parser().get())),
                        parser.name(),
                        done))
                .toList();
        return new SelfTestResult(suite, proofs, fair, trivial);
    }

    /** {@return how many parsers are certified in a run} */
    public static int size() {
        return Mistakes.all().size()
                + FairParsers.all().size()
                + TrivialParser.all().size();
    }

    /** Of a faulty parser only the failures are of interest. */
    Proof prove(Mistake mistake) {
        return Proof.of(
                mistake, run(certification().forFailures(), mistake.parser().get()));
    }

    Certificate certify(AutodiscoverParser parser) {
        return run(certification().withoutShrinking(), parser);
    }

    private Certification certification() {
        return new Certification(suite, plan, ProgressListener.NONE);
    }

    private static Certificate run(Certification certification, AutodiscoverParser parser) {
        try (Subject subject = new DirectSubject(parser)) {
            return certification.run(subject);
        }
    }

    private static <T> T told(T result, String name, Consumer<String> done) {
        done.accept(name);
        return result;
    }
}
