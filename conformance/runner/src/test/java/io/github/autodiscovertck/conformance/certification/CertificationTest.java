package io.github.autodiscovertck.conformance.certification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.DirectImplementation;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.conformance.subject.ImplementationStartException;
import io.github.autodiscovertck.conformance.subject.InProcessImplementation;
import io.github.autodiscovertck.conformance.subject.MeasuredOutcome;
import io.github.autodiscovertck.conformance.subject.ProcessImplementation;
import io.github.autodiscovertck.conformance.subject.ReferenceParser;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CertificationTest {

    private static final Suite SUITE = new Suite();
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int TRIES = 60;

    @Nested
    class Failures {

        @Test
        void areShrunkThroughAProcessToo() throws ImplementationStartException {
            RequirementResult result =
                    onlyResult(throughProcess(AdapterSample.COMMENT_ENDS_TEXT, plan(TRIES, "POX-SMTPLAST-007~*")));
            assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
            assertThat(result.failures())
                    .isNotEmpty()
                    .allSatisfy(
                            failure -> assertThat(failure.smallest().tested().document().length)
                                    .isLessThanOrEqualTo(failure.original().document().length))
                    .anySatisfy(
                            failure -> assertThat(failure.smallest().tested().document().length)
                                    .isLessThan(failure.original().document().length));
            assertThat(text(result.failures().get(0))).contains("<!--").doesNotContain("IMAP");
        }

        @Test
        void thatDoNotComeBackAloneAreKeptAndSaySo() throws ImplementationStartException {
            byte[] golden = SUITE.find("smtplast/001-on", 1).document();
            AtomicBoolean first = new AtomicBoolean(true);
            AutodiscoverParser sometimes = parser(document -> {
                boolean isGolden = Arrays.equals(allOf(document), golden);
                return isGolden && first.getAndSet(false) ? Reading.EMPTY : withSmtpLast("on");
            });
            RequirementResult result = onlyResult(inProcess(sometimes, plan(1, "smtplast/001-*")));
            assertThat(result.failures()).isNotEmpty();
            assertThat(result.failures()).anySatisfy(failure -> {
                assertThat(failure.remark()).contains("did not fail again when it was sent alone");
                assertThat(failure.why()).contains("(it did not fail again");
                assertThat(failure.smallest().outcome()).isEqualTo(new Outcome.Accepted(Reading.EMPTY));
                assertThat(failure.smallest().tested()).isSameAs(failure.original());
            });
        }
    }

    @Nested
    class WhatTheMachineCauses {

        private static final Outcome BUSY = new Outcome.Undecided("the machine is too busy");

        @Test
        void isNoFailure() {
            RequirementResult result = onlyResult(certify(plan(1, "POX-SMTPLAST-012"), tested -> true));
            assertThat(result.verdict()).isEqualTo(Verdict.UNPROVEN);
            assertThat(result.failed()).isZero();
            assertThat(result.remark()).contains("the machine is too busy");
        }

        @Test
        void isNoFailureIfItIsTheDocumentToCompareWith() {
            RequirementResult result = onlyResult(certify(
                    plan(1, "POX-SMTPLAST-012"), document -> !text(document).contains("true")));
            assertThat(result.failed()).isZero();
            assertThat(result.verdict()).isEqualTo(Verdict.UNPROVEN);
        }

        private Certificate certify(Plan plan, Predicate<byte[]> tooMuch) {
            try (Implementation implementation =
                    new KeptFromAnswering(new DirectImplementation(new ReferenceParser("1")), tooMuch)) {
                return new Certification(SUITE, plan, ProgressListener.NONE).run(implementation);
            }
        }

        private static String text(byte[] document) {
            return new String(document, UTF_8);
        }

        private record KeptFromAnswering(Implementation implementation, Predicate<byte[]> tooMuch)
                implements Implementation {
            @Override
            public CompletableFuture<Outcome> parse(byte[] document) {
                return tooMuch.test(document)
                        ? CompletableFuture.completedFuture(BUSY)
                        : implementation.parse(document);
            }

            @Override
            public CompletableFuture<MeasuredOutcome> measure(byte[] document) {
                return implementation.measure(document);
            }

            @Override
            public ParserDescription description() {
                return implementation.description();
            }

            @Override
            public int window() {
                return 1;
            }

            @Override
            public int defaultTries() {
                return 1;
            }

            @Override
            public void close() {
                implementation.close();
            }
        }
    }

    @Nested
    class TheCorpus {

        @Test
        void isTheSameInProcessAndThroughAProcess() throws ImplementationStartException {
            Certificate inProcess = inProcess(new ReferenceParser("1"), Plan.standard(3));
            Certificate throughProcess = throughProcess("none", Plan.standard(3));
            assertThat(throughProcess.corpus()).isEqualTo(inProcess.corpus()).startsWith("sha256:");
        }

        @Test
        void isTheSameWhateverTheParserClaims() throws ImplementationStartException {
            Certificate one = inProcess(new ReferenceParser("1"), Plan.standard(3));
            Certificate other = inProcess(parser(document -> Reading.EMPTY), Plan.standard(3));
            assertThat(other.corpus()).isEqualTo(one.corpus());
        }

        @Test
        void dependsOnTheSeed() throws ImplementationStartException {
            Plan other = new Plan(1, 3, Selection.EVERYTHING, ExpectedFailures.NONE);
            assertThat(inProcess(new ReferenceParser("1"), other).corpus())
                    .isNotEqualTo(inProcess(new ReferenceParser("1"), Plan.standard(3))
                            .corpus());
        }
    }

    @Nested
    class ExpectedFailureLists {

        @Test
        void waiveWhatFails() throws ImplementationStartException {
            RequirementResult result = onlyResult(
                    inProcess(parser(document -> withSmtpLast("on")), expecting("POX-SMTPLAST-002", "issue 7")));
            assertThat(result.verdict()).isEqualTo(Verdict.WAIVED);
            assertThat(result.remark()).isEqualTo("issue 7");
            assertThat(result.failures()).isNotEmpty();
        }

        @Test
        void areStaleWhereItHolds() throws ImplementationStartException {
            Certificate certificate = inProcess(new ReferenceParser("1"), expecting("POX-SMTPLAST-002", "issue 7"));
            assertThat(certificate.stale()).containsExactly("POX-SMTPLAST-002");
        }

        @Test
        void nameRequirementsThatExist() {
            assertThatIllegalArgumentException()
                    .isThrownBy(
                            () -> new Certification(SUITE, expecting("POX-SMTPLAST-999", "?"), ProgressListener.NONE))
                    .withMessageContaining("POX-SMTPLAST-999");
        }
    }

    @Nested
    class SeveralRequirements {

        private static final String FIRST = "POX-SMTPLAST-001";
        private static final String SECOND = "POX-SMTPLAST-002";

        @Test
        void areAllBegunBeforeTheRestOfAny() throws ImplementationStartException {
            List<String> read = new ArrayList<>();
            AutodiscoverParser recording = parser(document -> {
                read.add(textOf(document));
                return withSmtpLast("on");
            });
            inProcess(recording, plan(TRIES, FIRST, SECOND));
            String aGoldenOneOfTheSecond = new String(
                    SUITE.golden(SUITE.catalogue().get(SECOND)).get(0).document(), UTF_8);
            String theLastOfTheFirst = text(FIRST + "~" + (TRIES - 1));
            assertThat(read).containsSubsequence(aGoldenOneOfTheSecond, theLastOfTheFirst);
        }

        @Test
        void areFoundTheSameAsEachAlone() throws ImplementationStartException {
            AutodiscoverParser alwaysOn = parser(document -> withSmtpLast("on"));
            Plan plan = plan(TRIES, FIRST, SECOND);
            Certificate together = inProcess(alwaysOn, plan);
            try (Implementation implementation = InProcessImplementation.of(alwaysOn, LIMIT)) {
                Certification certification = new Certification(SUITE, plan, ProgressListener.NONE);
                assertThat(certification.requirements().stream()
                                .map(requirement -> certification.run(implementation, requirement)))
                        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("failures")
                        .isEqualTo(together.requirements());
            }
        }

        private static String text(String caseId) {
            return new String(
                    Objects.requireNonNull(SUITE.find(caseId, Plan.DEFAULT_SEED))
                            .document(),
                    UTF_8);
        }

        private static String textOf(InputStream document) {
            try {
                return new String(document.readAllBytes(), UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Test
    void aSelectionThatLeavesNothingIsRejected() {
        Plan plan = new Plan(1, 1, new Selection(List.of("NOPE"), List.of("*")), ExpectedFailures.NONE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Certification(SUITE, plan, ProgressListener.NONE))
                .withMessageContaining("--select NOPE --exclude *");
    }

    @Test
    void whatIsNotReportedIsNotClaimed() throws ImplementationStartException {
        Certificate certificate =
                inProcess(parser(document -> Reading.EMPTY, false, "User/DisplayName"), plan(1, "POX-SMTPLAST-001"));
        assertThat(onlyResult(certificate).verdict()).isEqualTo(Verdict.NOT_CLAIMED);
    }

    @Test
    void aRunThatIsStoppedKeepsWhatWasFinished() throws ImplementationStartException {
        ProgressListener stopper = new ProgressListener() {
            private int finished;

            @Override
            public void requirementFinished(RequirementResult result) {
                finished++;
            }

            @Override
            public boolean isStopped() {
                return finished >= 2;
            }
        };
        try (Implementation implementation = new DirectImplementation(new ReferenceParser("1"))) {
            Certificate certificate = new Certification(SUITE, Plan.standard(TRIES), stopper).run(implementation);
            assertThat(certificate.interrupted()).isTrue();
            assertThat(certificate.requirements())
                    .hasSameSizeAs(SUITE.catalogue().all());
            // If requirements run in parallel, others may finish at the same moment.
            assertThat(certificate.requirements())
                    .filteredOn(result -> result.verdict() == Verdict.PROVEN)
                    .hasSizeBetween(2, 1 + Runtime.getRuntime().availableProcessors());
            assertThat(certificate.requirements())
                    .filteredOn(result -> result.verdict() != Verdict.PROVEN)
                    .allSatisfy(result -> assertThat(result.verdict()).isIn(Verdict.UNPROVEN, Verdict.UNTESTABLE));
        }
    }

    @Test
    void aRequirementThatWasUnderWayWhenStoppedIsUnproven() throws ImplementationStartException {
        ProgressListener stopper = new ProgressListener() {
            private int judged;

            @Override
            public void caseJudged() {
                judged++;
            }

            @Override
            public boolean isStopped() {
                return judged >= 3;
            }
        };
        try (Implementation implementation = InProcessImplementation.of(parser(document -> Reading.EMPTY), LIMIT)) {
            Certificate certificate = new Certification(SUITE, Plan.standard(TRIES), stopper).run(implementation);
            assertThat(certificate.requirements())
                    .extracting(RequirementResult::verdict)
                    .containsOnly(Verdict.UNPROVEN, Verdict.UNTESTABLE);
            assertThat(certificate.requirements().get(0).remark()).isEqualTo("the run was interrupted");
        }
    }

    @Test
    void aProcessIsNotJudgedOnHowItGetsItsDocuments() throws ImplementationStartException {
        Certificate certificate = throughProcess("none", plan(1, "POX-DOC-020", "POX-DOC-022"));
        assertThat(certificate.requirements())
                .filteredOn(result -> result.verdict() != Verdict.UNTESTABLE)
                .hasSize(2)
                .allSatisfy(result -> {
                    assertThat(result.verdict()).isEqualTo(Verdict.NOT_CLAIMED);
                    assertThat(result.remark()).contains("sent to the implementation as a whole");
                });
    }

    @Test
    void aFailureSaysHowTheDocumentWasGiven() throws ImplementationStartException {
        ReferenceParser reference = new ReferenceParser("1");
        AutodiscoverParser hasty = parser(document -> {
            try {
                PushbackInputStream pieces = new PushbackInputStream(document, 1000);
                byte[] first = new byte[1000];
                int length = pieces.read(first);
                pieces.unread(first, 0, length);
                return length == 1 ? Reading.EMPTY : reference.parse(pieces);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (DocumentRejectedException e) {
                return Reading.EMPTY;
            }
        });
        Certificate certificate = inProcess(hasty, plan(1, "POX-DOC-020"));
        assertThat(onlyResult(certificate).failures().get(0).why()).contains("(given one byte at a time)");
    }

    private static Plan plan(int tries, String... globs) {
        return new Plan(Plan.DEFAULT_SEED, tries, new Selection(List.of(globs), List.of()), ExpectedFailures.NONE);
    }

    private static Plan expecting(String requirement, String reason) {
        Selection selection = new Selection(List.of("POX-SMTPLAST-002"), List.of());
        return new Plan(Plan.DEFAULT_SEED, TRIES, selection, new ExpectedFailures(Map.of(requirement, reason)));
    }

    private static RequirementResult onlyResult(Certificate certificate) {
        assertThat(certificate.requirements()).hasSize(1);
        return certificate.requirements().get(0);
    }

    private static Certificate inProcess(AutodiscoverParser parser, Plan plan) throws ImplementationStartException {
        try (Implementation implementation = InProcessImplementation.of(parser, LIMIT)) {
            return new Certification(SUITE, plan, ProgressListener.NONE).run(implementation);
        }
    }

    private static Certificate throughProcess(String mistake, Plan plan) throws ImplementationStartException {
        try (Implementation implementation = ProcessImplementation.start(AdapterSample.command(mistake), LIMIT)) {
            return new Certification(SUITE, plan, ProgressListener.NONE).run(implementation);
        }
    }

    private static String text(Failure failure) {
        return new String(failure.smallest().tested().document(), UTF_8);
    }

    private static Reading withSmtpLast(String value) {
        return Reading.of(response -> response.group(
                "Account", account -> account.group("Protocol", block -> block.text("SMTPLast", value))));
    }

    private static byte[] allOf(InputStream document) {
        try {
            return document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parses in the way that a test needs. */
    private interface Parsing {
        Reading parse(InputStream document);
    }

    private static AutodiscoverParser parser(Parsing parsing) {
        return parser(parsing, true, "Account/Protocol/SMTPLast");
    }

    private static AutodiscoverParser parser(Parsing parsing, boolean appliesDefaults, String... reports) {
        return new AutodiscoverParser() {
            @Override
            public ParserDescription describe() {
                return ParserDescription.of("sample", "1", appliesDefaults, reports);
            }

            @Override
            public Reading parse(InputStream document) {
                return parsing.parse(document);
            }
        };
    }
}
