package io.github.autodiscovertck.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Certification;
import io.github.autodiscovertck.conformance.certification.ExpectedFailures;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.ProgressListener;
import io.github.autodiscovertck.conformance.certification.Selection;
import io.github.autodiscovertck.conformance.certification.Verdict;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.conformance.subject.ImplementationStartException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The verdicts on a parser are the same if it is a program, with as many documents as a program is given by default. */
final class ProcessVerdictsTest {

    /** One in so many, as each takes seconds; {@code -Dverdicts.programs=1} tries all of them. */
    private static final int ONE_IN = Integer.getInteger("verdicts.programs", 60);

    private static final long SEED = Long.getLong("verdicts.seed", Plan.DEFAULT_SEED);
    private static final int TRIES_OF_A_PROGRAM = 100;

    static Stream<Mistake> mistakes() {
        return some(Mistakes.all());
    }

    static Stream<FairParser> fairParsers() {
        return some(FairParsers.all());
    }

    private static <P> Stream<P> some(List<P> parsers) {
        return IntStream.range(0, parsers.size()).filter(i -> i % ONE_IN == 0).mapToObj(parsers::get);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aFaultyProgramFailsWhatItBreaksAndNothingElse(Mistake mistake) throws ImplementationStartException {
        Certificate certificate = certify(mistake.name());

        Proof proof = Proof.of(mistake, certificate);
        Set<String> missed = new TreeSet<>(proof.missed());
        // How the bytes come, and from several threads, is nothing that the protocol has.
        missed.removeAll(Certifying.with(Verdict.NOT_CLAIMED, certificate));
        assertThat(missed).as("missed").isEmpty();
        assertThat(proof.unexplained()).as("unexplained").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fairParsers")
    void aCorrectProgramIsConformant(FairParser fair) throws ImplementationStartException {
        Certificate certificate = certify(fair.name());

        List<String> problems = new ArrayList<>();
        new SelfTestResult.Fairness(fair, certificate).problems(problems);
        assertThat(problems).as(() -> Certifying.failures(certificate)).isEmpty();
    }

    private static Certificate certify(String parser) throws ImplementationStartException {
        Plan plan = new Plan(SEED, TRIES_OF_A_PROGRAM, Selection.EVERYTHING, ExpectedFailures.NONE);
        try (Implementation program = SelfTestProgram.start(parser)) {
            return new Certification(Certifying.SUITE, plan, ProgressListener.NONE)
                    .withoutShrinking()
                    .run(program);
        }
    }
}
