package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.report.ConsoleReport;
import io.github.autodiscovertck.conformance.report.Report;
import io.github.autodiscovertck.conformance.report.ShardMerge;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Merges the reports of all shards. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Merges the reports of all shards of \"certify --shard\", draws the conclusion, and writes the report that"
                    + " an unsharded run would have written."
        },
        footer = {
            "",
            "Exit codes: those of an unsharded \"certify\"; 2 also if these are not the reports",
            "of all shards of one run."
        })
final class MergeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "REPORT", arity = "1..*", description = "The report.json of each shard, or its directory.")
    private List<Path> reportPaths = new ArrayList<>();

    @Option(
            names = "--report-dir",
            paramLabel = "DIR",
            defaultValue = ReportDirectory.USUAL,
            description = "Where the merged report is written. Default: ${DEFAULT-VALUE}.")
    private Path reportDirectory = Path.of(ReportDirectory.USUAL);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    MergeCommand() {}

    @Override
    public Integer call() {
        ReportDirectory directory = new ReportDirectory(reportDirectory);
        Suite suite = new Suite();
        Report merged = merged(suite);
        directory.requireWritable();
        ConsoleReport console = new ConsoleReport(spec.commandLine().getOut(), suite);
        merged.certificates().forEach(certificate -> {
            console.begin(certificate);
            console.print(certificate, failure -> RerunCommand.WITH_SAME_OPTIONS.of(failure, certificate.plan()));
        });
        int exitCode = ExitCode.of(merged.certificates());
        boolean written = directory.write(merged, spec.commandLine());
        return written || exitCode == ExitCode.FAILED ? exitCode : ExitCode.INCOMPLETE;
    }

    private Report merged(Suite suite) {
        Map<Path, Report> reports = new LinkedHashMap<>();
        for (Path each : reportPaths) {
            Path file = ReportFile.of(each);
            if (reports.put(file, ReportFile.read(file, suite)) != null) {
                throw new UsageException(file + " is named twice");
            }
            requireNotOverwritten(file);
        }
        try {
            return ShardMerge.of(suite, reports);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private void requireNotOverwritten(Path file) {
        Path written = ReportFile.of(reportDirectory);
        if (written.toAbsolutePath().normalize().equals(file.toAbsolutePath().normalize())) {
            throw new UsageException("the report of the whole would replace " + file
                    + ", which is one of its shards; name another directory with --report-dir");
        }
    }
}
