package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Certification;
import io.github.autodiscovertck.conformance.certification.ExpectedFailures;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.Selection;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.report.ConsoleReport;
import io.github.autodiscovertck.conformance.report.Kit;
import io.github.autodiscovertck.conformance.report.ReportJson;
import io.github.autodiscovertck.conformance.report.VisibleText;
import io.github.autodiscovertck.conformance.subject.Subject;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs the suite against one or more implementations and writes the reports. */
@Command(
        name = "certify",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Runs the whole suite against one or more implementations and writes the reports.",
            "Without --command and --class-path it certifies the built-in reference reader."
        },
        footer = {
            "",
            "Exit codes: 0 everything required holds; 1 at least one MUST requirement failed;",
            "2 wrong usage or an implementation that cannot be started; 3 incomplete."
        })
final class CertifyCommand implements Callable<Integer> {

    private static final int MOST_TRIES = 10_000_000;
    private static final double DEFAULT_TIME_LIMIT = 5;

    @Option(
            names = "--command",
            paramLabel = "COMMAND",
            description = "A program that speaks the process protocol, such as \"python3 adapter.py\". Repeatable.")
    private List<String> commands = new ArrayList<>();

    @Option(
            names = "--class-path",
            paramLabel = "PATH",
            description = "Directories and jars with providers of the JVM SPI. Repeatable.")
    private List<String> classPaths = new ArrayList<>();

    @Option(
            names = "--isolate",
            description =
                    "Run each parser on --class-path in a JVM of its own: what ends that JVM, such as System.exit,"
                            + " or uses up its memory, costs one document and not the run.")
    private boolean isolate;

    @Option(
            names = "--tries",
            paramLabel = "N",
            description =
                    "Generated documents per property, or more where it takes more to see each variant in every circumstance."
                            + " Default: 1000 for a parser on the JVM, 100 through --command.")
    private @Nullable Integer tries;

    @Option(names = "--seed", paramLabel = "S", description = "Up to 16 hexadecimal digits. Default: always the same.")
    private @Nullable String seed;

    @Option(
            names = "--select",
            paramLabel = "GLOB",
            description = "Only these requirement or case ids, such as 'POX-SMTPLAST-01?'. Repeatable.")
    private List<String> select = new ArrayList<>();

    @Option(names = "--exclude", paramLabel = "GLOB", description = "Not these requirement or case ids. Repeatable.")
    private List<String> exclude = new ArrayList<>();

    @Option(
            names = "--expected-failures",
            paramLabel = "FILE",
            description = "Known failures: a line each of a requirement id and the reason.")
    private @Nullable Path expectedFailures;

    @Option(
            names = "--report-dir",
            paramLabel = "DIR",
            defaultValue = "autodiscover-tck-report",
            description = "Where report.json is written. Default: ${DEFAULT-VALUE}.")
    private Path reportDirectory = Path.of("autodiscover-tck-report");

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            defaultValue = "5",
            description = "Per document; fractions are allowed. Default: ${DEFAULT-VALUE}.")
    private double timeLimit = DEFAULT_TIME_LIMIT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CertifyCommand() {}

    @Override
    public Integer call() {
        Duration limit = timeLimit();
        long parsedSeed = parsedSeed();
        ExpectedFailures expected = expected();
        if (tries != null && (tries < 1 || tries > MOST_TRIES)) {
            throw new UsageException("--tries must be from 1 to " + MOST_TRIES + " but is " + tries);
        }
        requireWritable();
        try (ParserOutput printed = new ParserOutput();
                Interruption interruption =
                        Interruption.watch(spec.commandLine().getErr(), limit)) {
            GlobalState before = new GlobalState();
            List<Candidate> candidates = Subjects.start(commands, classPaths, limit, isolate);
            try {
                Plan plan = new Plan(parsedSeed, triesFor(candidates), selection(), expected);
                return certify(candidates, plan, new Surroundings(interruption, printed, before, new GlobalState()));
            } finally {
                before.restore();
                candidates.forEach(candidate -> candidate.subject().close());
            }
        }
    }

    /**
     * What a parser in this JVM runs in.
     *
     * @param interruption tells whether the run is to end
     * @param printed what parsers print
     * @param before the state of the JVM before a parser was created
     * @param created the state that the parsers set up when they were created, which they may count on
     */
    private record Surroundings(
            Interruption interruption, ParserOutput printed, GlobalState before, GlobalState created) {}

    private int certify(List<Candidate> candidates, Plan plan, Surroundings surroundings) {
        PrintWriter out = spec.commandLine().getOut();
        Suite suite = new Suite();
        ConsoleReport report = new ConsoleReport(out, suite);
        List<Certificate> certificates = new ArrayList<>();
        Interruption interruption = surroundings.interruption();
        for (Candidate candidate : candidates) {
            if (certificates.isEmpty() || !interruption.isRequested()) {
                Certificate certificate = certify(candidate.subject(), suite, plan, report, surroundings);
                certificates.add(certificate);
                Rerun again = new Rerun(candidate, timeLimit == DEFAULT_TIME_LIMIT ? null : Double.toString(timeLimit));
                report.print(certificate, failure -> again.of(failure, plan));
                out.print(IsolationAdvice.on(candidate, certificate));
            }
        }
        int exitCode = interruption.isRequested() ? ExitCode.INCOMPLETE : ExitCode.of(certificates);
        return isWritten(certificates) || exitCode == ExitCode.FAILED ? exitCode : ExitCode.INCOMPLETE;
    }

    /** After the run this is no wrong use any more, and what is on the console stays true. */
    private boolean isWritten(List<Certificate> certificates) {
        try {
            Path file = ReportJson.write(reportDirectory, certificates);
            spec.commandLine().getOut().println("  report " + file);
            return true;
        } catch (IOException e) {
            String problem = VisibleText.line(String.valueOf(unwritable(e).getMessage()));
            spec.commandLine().getErr().println(Kit.NAME + ": " + problem + ".");
            return false;
        }
    }

    /** Before the run: who has waited for a result should not lose it for want of a place to write it. */
    private void requireWritable() {
        try {
            ReportJson.requireWritable(reportDirectory);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private UsageException unwritable(IOException e) {
        return new UsageException("the report cannot be written to " + reportDirectory + " ("
                + e.getClass().getSimpleName() + ": " + e.getMessage() + "); name another directory with --report-dir");
    }

    private static Certificate certify(
            Subject subject, Suite suite, Plan plan, ConsoleReport report, Surroundings surroundings) {
        surroundings.created().restore();
        try (ConsoleProgress progress = new ConsoleProgress(
                subject.description().name(),
                surroundings.interruption()::isRequested,
                surroundings.printed().standardError())) {
            Certification certification = certification(suite, plan, progress);
            report.begin(
                    subject.description(), plan, certification.requirements().size());
            Certificate certificate = certification.run(subject);
            report.leftOut(surroundings.printed().newLines());
            return certificate;
        } finally {
            surroundings.before().restore();
        }
    }

    private static Certification certification(Suite suite, Plan plan, ConsoleProgress progress) {
        try {
            return new Certification(suite, plan, progress);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private int triesFor(List<Candidate> candidates) {
        return tries != null
                ? tries
                : candidates.stream()
                        .mapToInt(candidate -> candidate.subject().defaultTries())
                        .min()
                        .orElse(1);
    }

    private Selection selection() {
        return new Selection(select, exclude);
    }

    private long parsedSeed() {
        try {
            return seed == null ? Plan.DEFAULT_SEED : Plan.parseSeed(seed);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--seed: " + e.getMessage());
        }
    }

    private Duration timeLimit() {
        if (!(timeLimit > 0 && timeLimit <= 3600)) {
            throw new UsageException("--time-limit must be more than 0 and at most 3600 seconds but is " + timeLimit);
        }
        return Duration.ofMillis(Math.max(1, Math.round(timeLimit * 1000)));
    }

    private ExpectedFailures expected() {
        if (expectedFailures == null) {
            return ExpectedFailures.NONE;
        }
        try {
            return ExpectedFailures.read(expectedFailures);
        } catch (NoSuchFileException e) {
            throw new UsageException("--expected-failures: the file " + expectedFailures + " does not exist");
        } catch (IOException e) {
            throw new UsageException("--expected-failures: " + expectedFailures + " cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
