package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Certification;
import io.github.autodiscovertck.conformance.certification.ExpectedFailures;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.ProgressListener;
import io.github.autodiscovertck.conformance.certification.RequirementResult;
import io.github.autodiscovertck.conformance.certification.Selection;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.certification.Verdict;
import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.conformance.subject.ImplementationStartException;
import io.github.autodiscovertck.conformance.subject.InProcessImplementation;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Certifies parsers as {@code certify} does, with fewer documents. */
final class Certifying {

    static final Suite SUITE = Suite.withoutRewriting();

    private static final class Once {
        static final SelfTestResult RESULT = new SelfTest(SUITE, Plan.DEFAULT_SEED, TRIES).run(ProgressListener.NONE);
    }

    /** {@return what the self-test found: it takes its time, so all tests look at one run of it} */
    static SelfTestResult selfTest() {
        return Once.RESULT;
    }

    /** As few documents as show every variant in every circumstance; {@code -Dverdicts.tries=1000} gives more. */
    private static final int TRIES = Integer.getInteger("verdicts.tries", 1);

    private static final Duration TIME_LIMIT = Duration.ofSeconds(10);

    private Certifying() {}

    static Certificate certify(AutodiscoverParser parser) throws ImplementationStartException {
        return certify(parser, Plan.DEFAULT_SEED);
    }

    static Certificate certify(AutodiscoverParser parser, long seed) throws ImplementationStartException {
        return certify(parser, seed, TRIES);
    }

    static Certificate certify(AutodiscoverParser parser, long seed, int tries) throws ImplementationStartException {
        return certify(parser, new Plan(seed, tries, Selection.EVERYTHING, ExpectedFailures.NONE));
    }

    /** {@return the certificate of a run without golden cases, which are not shrunk} */
    static Certificate certifyGenerated(AutodiscoverParser parser) throws ImplementationStartException {
        Selection generated = new Selection(List.of(), List.of("*/*"));
        return certify(parser, new Plan(Plan.DEFAULT_SEED, TRIES, generated, ExpectedFailures.NONE));
    }

    private static Certificate certify(AutodiscoverParser parser, Plan plan) throws ImplementationStartException {
        try (Implementation implementation = InProcessImplementation.of(parser, TIME_LIMIT)) {
            return certify(implementation, plan);
        }
    }

    static Certificate certify(Implementation implementation) {
        return certify(implementation, new Plan(Plan.DEFAULT_SEED, TRIES, Selection.EVERYTHING, ExpectedFailures.NONE));
    }

    private static Certificate certify(Implementation implementation, Plan plan) {
        return new Certification(SUITE, plan, ProgressListener.NONE).run(implementation);
    }

    /** {@return the ids of the requirements that got this verdict} */
    static Set<String> with(Verdict verdict, Certificate certificate) {
        return certificate.requirements().stream()
                .filter(result -> result.verdict() == verdict)
                .map(result -> result.requirement().id())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** {@return what went wrong, one line for each requirement, to be shown if a test fails} */
    static String failures(Certificate certificate) {
        return certificate.requirements().stream()
                .filter(result -> result.verdict() != Verdict.PROVEN)
                .map(Certifying::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(RequirementResult result) {
        String why = result.failures().isEmpty()
                ? result.remark()
                : result.failures().get(0).trait() + ": "
                        + result.failures().get(0).why();
        return result.requirement().id() + " " + result.verdict() + ": " + why;
    }
}
