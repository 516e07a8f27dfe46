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

/** Says whether a certificate still holds. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Runs the suite of a certificate again, with its seed, tries and selection, and says whether it still holds.",
            "Without --command and --class-path the certificate is one of the built-in reference reader."
        },
        footer = {
            "",
            "Exit codes: 0 nothing is worse than certified; 1 something that was proven is",
            "not any more, or fails and did not; 2 wrong usage, or a certificate of another",
            "version of the kit, of a shard, or of another implementation; 3 incomplete: not",
            "everything could be looked at again, or not with the same documents, or what was",
            "CONFORMANT claims more now, of which too little is shown."
        })
final class VerifyCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "REPORT",
            description = "The certificate: a report.json of \"certify\" or \"merge\", or its directory.")
    private Path named = Path.of(ReportDirectory.USUAL);

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
        Path file = ReportFile.of(named);
        Report report = ReportFile.read(file, suite);
        if (!report.plan().shard().isWhole()) {
            throw new UsageException(file + " is the report of " + report.plan().shard()
                    + "; verify what \"merge\" makes of all shards");
        }
        if (reportDirectory != null) {
            new ReportDirectory(reportDirectory).requireWritable();
        }
        main.prepareFor(report.plan(), implementations);
        return CertificationSession.run(implementations, spec.commandLine().getErr(), certifier -> {
            CertificateMatching certified = CertificateMatching.of(file, report, certifier.candidates());
            return verify(certifier, certified, suite);
        });
    }

    private int verify(CertificationSession certifier, CertificateMatching certified, Suite suite) {
        PrintWriter out = spec.commandLine().getOut();
        List<CertificateComparison> verifications = new ArrayList<>();
        for (StartedImplementation candidate : certifier.candidates()) {
            if (verifications.isEmpty() || !certifier.isInterrupted()) {
                Certificate before = certified.of(candidate);
                Certificate now = certifier.certify(candidate, suite, before.plan(), new ConsoleReport(out, suite));
                CertificateComparison verification = new CertificateComparison(before, now);
                verifications.add(verification);
                RerunCommand again = RerunCommand.of(candidate, implementations.otherTimeLimit());
                new VerificationReport(out, suite).print(verification, failure -> again.of(failure, before.plan()));
                out.print(IsolationAdvice.on(candidate, now));
            }
        }
        certified.left().forEach(name -> out.println("  " + name + " was not given, so nothing is said of it."));
        boolean complete = certified.left().isEmpty() && !certifier.isInterrupted();
        return written(verifications, exitCode(verifications, complete));
    }

    private static int exitCode(List<CertificateComparison> verifications, boolean complete) {
        boolean worse = verifications.stream()
                .anyMatch(verification -> !verification.now().interrupted() && !verification.holds());
        if (worse) {
            return ExitCode.FAILED;
        }
        return complete && verifications.stream().allMatch(CertificateComparison::isComplete)
                ? ExitCode.HOLDS
                : ExitCode.INCOMPLETE;
    }

    private int written(List<CertificateComparison> verifications, int exitCode) {
        if (reportDirectory == null) {
            return exitCode;
        }
        Report now =
                Report.of(verifications.stream().map(CertificateComparison::now).toList());
        boolean written = new ReportDirectory(reportDirectory).write(now, spec.commandLine());
        return written || exitCode == ExitCode.FAILED ? exitCode : ExitCode.INCOMPLETE;
    }
}
