package io.github.autodiscovertck.conformance.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Certification;
import io.github.autodiscovertck.conformance.certification.ExpectedFailures;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.ProgressListener;
import io.github.autodiscovertck.conformance.certification.Selection;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.certification.Verdict;
import io.github.autodiscovertck.conformance.report.Report;
import io.github.autodiscovertck.conformance.report.ReportFormatException;
import io.github.autodiscovertck.conformance.report.ReportJson;
import io.github.autodiscovertck.conformance.report.ReportReader;
import io.github.autodiscovertck.conformance.subject.Implementation;
import io.github.autodiscovertck.conformance.subject.ImplementationStartException;
import io.github.autodiscovertck.conformance.subject.InProcessImplementation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A report that is written and read again is the same, whatever fails. */
final class ReportRoundTest {

    /** Faults with different failures: a wrong value, a crash, preceding documents, lost text, an opened canary. */
    private static final Set<String> MISTAKES = Set.of(
            "SMTPLast is inverted",
            "it crashes on the empty element",
            "a value leaks into the next block",
            "only the first piece of a text is read",
            "undeclared entities are dropped");

    private static final Suite SUITE = Suite.withoutRewriting();

    @TempDir
    private Path directory;

    static Stream<Mistake> mistakes() {
        return Stream.concat(
                Mistakes.all().stream().filter(mistake -> MISTAKES.contains(mistake.name())),
                FetchMistakes.all().stream().limit(1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void aReportIsReadAsItWasWritten(Mistake mistake) throws Exception {
        Certificate certificate = certify(mistake);
        assertThat(certificate.count(Verdict.FAILED)).isPositive();
        Path file = write("written", Report.of(List.of(certificate)));
        Report read = read(file);
        assertThat(write("again", read)).hasSameBinaryContentAs(file);
        assertThat(read.certificates().get(0).description()).isEqualTo(certificate.description());
    }

    private static Certificate certify(Mistake mistake) throws ImplementationStartException {
        Selection selection = new Selection(List.copyOf(mistake.failed()), List.of());
        Plan plan = new Plan(Plan.DEFAULT_SEED, 1, selection, ExpectedFailures.NONE);
        try (Implementation implementation =
                InProcessImplementation.of(mistake.parser().get(), Duration.ofSeconds(10))) {
            return new Certification(SUITE, plan, ProgressListener.NONE).run(implementation);
        }
    }

    private static Report read(Path file) throws IOException, ReportFormatException {
        return ReportReader.read(file, SUITE);
    }

    private Path write(String name, Report report) throws IOException {
        return ReportJson.write(directory.resolve(name), report);
    }
}
