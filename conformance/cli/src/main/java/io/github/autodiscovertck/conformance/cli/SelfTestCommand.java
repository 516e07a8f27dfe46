package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.report.SelfTestReport;
import io.github.autodiscovertck.conformance.selftest.SelfTest;
import io.github.autodiscovertck.conformance.selftest.SelfTestResult;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Certifies the kit's own faulty, fair and trivial parsers and prints which requirement detects which fault. */
@Command(
        name = "selftest",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description =
                "Runs the kit's own faulty parsers, each with one fault, and prints which requirement detects which;"
                        + " then correct parsers that differ in every allowed choice, and some that do not parse at all.")
final class SelfTestCommand implements Callable<Integer> {

    private static final int MOST_TRIES = 1_000_000;

    @Option(
            names = "--tries",
            paramLabel = "N",
            description = "Generated documents per property and parser. Default: as many as it takes to try every"
                    + " variant in all surroundings.")
    private int tries = 1;

    @Option(names = "--seed", paramLabel = "S", description = "Up to 16 hexadecimal digits. Default: a fixed seed.")
    private String seed = Plan.formatSeed(Plan.DEFAULT_SEED);

    @Option(names = "--idle", description = "Also list the golden cases that no faulty parser fails.")
    private boolean idle;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SelfTestCommand() {}

    @Override
    public Integer call() throws UsageException {
        if (tries < 1 || tries > MOST_TRIES) {
            throw new UsageException("--tries must be from 1 to " + MOST_TRIES + " but is " + tries);
        }
        PrintWriter out = spec.commandLine().getOut();
        SelfTestResult result = run(new SelfTest(Suite.withoutRewriting(), parsedSeed(), tries));
        new SelfTestReport(out).print(result, idle);
        return result.problems().isEmpty() ? ExitCode.HOLDS : ExitCode.FAILED;
    }

    private static SelfTestResult run(SelfTest selfTest) {
        try (ConsoleProgress progress = new ConsoleProgress("self-test", () -> false, System.err)) {
            return selfTest.run(progress);
        }
    }

    private long parsedSeed() throws UsageException {
        try {
            return Plan.parseSeed(seed);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--seed: " + e.getMessage());
        }
    }
}
