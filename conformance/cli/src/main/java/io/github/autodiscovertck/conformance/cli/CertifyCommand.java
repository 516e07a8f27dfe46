package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.report.ConsoleReport;
import io.github.autodiscovertck.conformance.report.Report;
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
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Runs the suite against one or more implementations and writes the reports. */
@Command(
        name = "certify",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Runs the whole suite against one or more implementations and writes the reports.",
            "Without --command and --class-path it certifies the built-in reference reader.",
            "The report of a shard is not a certificate; \"merge\" combines all shards into one."
        },
        footer = {
            "",
            "Exit codes: 0 everything required holds; 1 at least one MUST requirement failed,",
            "or one in --expected-failures holds, so that the list is out of date;",
            "2 wrong usage, an implementation that cannot be started, or an adapter fault;",
            "3 incomplete.",
            "A shard also gives 0 if everything in it holds."
        })
final class CertifyCommand implements Callable<Integer> {

    @Mixin
    private ImplementationOptions implementations = new ImplementationOptions();

    @Mixin
    private PlanOptions planOptions = new PlanOptions();

    @Mixin
    private ShardOption shardOption = new ShardOption();

    @Option(
            names = "--report-dir",
            paramLabel = "DIR",
            description = "Where report.json is written. Default: " + ReportDirectory.USUAL
                    + ", for a shard shard-I-of-N" + " in it.")
    private @Nullable Path reportDirectory;

    @ParentCommand
    private Main main = new Main();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CertifyCommand() {}

    @Override
    public Integer call() {
        implementations.timeLimit();
        Plan plan = planOptions.plan().withShard(shardOption.shard());
        ReportDirectory directory =
                reportDirectory == null ? ReportDirectory.usual(plan.shard()) : new ReportDirectory(reportDirectory);
        directory.requireWritable();
        shardOption.acknowledge();
        return CertificationSession.run(
                implementations,
                spec.commandLine().getErr(),
                session -> certify(session, planOptions.withDefaultTries(session.implementations(), plan), directory));
    }

    private int certify(CertificationSession session, Plan plan, ReportDirectory directory) {
        main.prepareFor(plan, implementations);
        PrintWriter out = spec.commandLine().getOut();
        Suite suite = new Suite();
        ConsoleReport report = new ConsoleReport(out, suite);
        List<Certificate> certificates = new ArrayList<>();
        for (StartedImplementation started : session.implementations()) {
            if (certificates.isEmpty() || !session.isInterrupted()) {
                Certificate certificate = session.certify(started, suite, plan, report);
                certificates.add(certificate);
                RerunCommand rerun = RerunCommand.of(started, implementations.otherTimeLimit());
                report.print(certificate, failure -> rerun.of(failure, plan));
                out.print(IsolationAdvice.on(started, certificate));
            }
        }
        int exitCode = session.isInterrupted() ? ExitCode.INCOMPLETE : ExitCode.of(certificates);
        boolean written = directory.write(Report.of(certificates), spec.commandLine());
        return written || exitCode == ExitCode.FAILED ? exitCode : ExitCode.INCOMPLETE;
    }
}
