package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.CertificateComparison;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.report.ConsoleReport;
import io.github.autodiscovertck.conformance.report.Report;
import io.github.autodiscovertck.conformance.report.VerificationReport;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Checks whether a certificate still holds. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Runs the suite again with the seed, tries and selection of a certificate and reports whether it still"
                    + " holds.",
            "Without --command and --class-path it verifies a certificate of the built-in reference reader."
        },
        footer = {
            "",
            "Exit codes: 0 nothing is worse than certified; 1 a requirement that was proven is",
            "no longer proven, or one fails that did not fail before; 2 wrong usage, or a",
            "certificate of another version of the kit, of a shard, or of another implementation;",
            "3 incomplete: not everything could be verified, or not with the same documents, or",
            "a CONFORMANT implementation now claims more, and too little was shown of that."
        })
final class VerifyCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "REPORT",
            description = "The certificate: a report.json of \"certify\" or \"merge\", or its directory.")
    private Path certificate = Path.of(ReportDirectory.USUAL);

    @Mixin
    private ImplementationOptions implementations = new ImplementationOptions();

    @Option(
            names = "--report-dir",
            paramLabel = "DIR",
            description = "Where the report of this run is written. Default: nowhere.")
    private @Nullable Path reportDirectory;

    @ParentCommand
    private Main main = new Main();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    VerifyCommand() {}

    @Override
    public Integer call() {
        implementations.timeLimit();
        Suite suite = new Suite();
        Path file = ReportFile.of(certificate);
        Report report = ReportFile.read(file, suite);
        if (!report.plan().shard().isWhole()) {
            throw new UsageException(file + " is the report of " + report.plan().shard()
                    + "; verify what \"merge\" makes of all shards");
        }
        if (reportDirectory != null) {
            new ReportDirectory(reportDirectory).requireWritable();
        }
        main.prepareFor(report.plan(), implementations);
        return CertificationSession.run(implementations, spec.commandLine().getErr(), session -> {
            CertificateMatching matching = CertificateMatching.of(file, report, session.implementations());
            return verify(session, matching, suite);
        });
    }

    private int verify(CertificationSession session, CertificateMatching matching, Suite suite) {
        PrintWriter out = spec.commandLine().getOut();
        List<CertificateComparison> comparisons = new ArrayList<>();
        for (StartedImplementation started : session.implementations()) {
            if (comparisons.isEmpty() || !session.isInterrupted()) {
                Certificate before = matching.of(started);
                Certificate now = session.certify(started, suite, before.plan(), new ConsoleReport(out, suite));
                CertificateComparison comparison = new CertificateComparison(before, now);
                comparisons.add(comparison);
                RerunCommand rerun = RerunCommand.of(started, implementations.otherTimeLimit());
                new VerificationReport(out, suite).print(comparison, failure -> rerun.of(failure, before.plan()));
                out.print(IsolationAdvice.on(started, now));
            }
        }
        matching.left().forEach(name -> out.println("  " + name + " was not given, so it was not verified."));
        boolean complete = matching.left().isEmpty() && !session.isInterrupted();
        return writeReport(comparisons, exitCode(comparisons, complete));
    }

    private static int exitCode(List<CertificateComparison> comparisons, boolean complete) {
        boolean worse =
                comparisons.stream().anyMatch(comparison -> !comparison.now().interrupted() && !comparison.holds());
        if (worse) {
            return ExitCode.FAILED;
        }
        return complete && comparisons.stream().allMatch(CertificateComparison::isComplete)
                ? ExitCode.HOLDS
                : ExitCode.INCOMPLETE;
    }

    private int writeReport(List<CertificateComparison> comparisons, int exitCode) {
        if (reportDirectory == null) {
            return exitCode;
        }
        Report now =
                Report.of(comparisons.stream().map(CertificateComparison::now).toList());
        boolean written = new ReportDirectory(reportDirectory).write(now, spec.commandLine());
        return written || exitCode == ExitCode.FAILED ? exitCode : ExitCode.INCOMPLETE;
    }
}
