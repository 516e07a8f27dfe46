package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.AdapterFaultException;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.report.KitInfo;
import io.github.autodiscovertck.conformance.text.AdapterFaultText;
import io.github.autodiscovertck.conformance.text.VisibleText;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line: {@code java -jar autodiscover-tck.jar COMMAND}. */
@Command(
        name = "autodiscover-tck",
        description = "Certifies parsers of Microsoft's POX Autodiscover responses.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            CertifyCommand.class,
            VerifyCommand.class,
            MergeCommand.class,
            SelfTestCommand.class,
            ExportCommand.class,
            LintCommand.class,
            ListCommand.class,
            ExplainCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {

    private static final String NO_MEMORY =
            KitInfo.NAME + ": this JVM is out of memory; with --isolate each parser has a JVM of its own.";

    private static final Set<String> VERSION_OPTIONS = Set.of("--version", "-V");

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    private final boolean ownsJvm;

    /** Creates a command line in a JVM that it shares with other code. */
    Main() {
        this(false);
    }

    private Main(boolean ownsJvm) {
        this.ownsJvm = ownsJvm;
    }

    /**
     * Runs one command and halts the JVM with its exit code. Shutdown hooks are not run, because a hook that a parser
     * registered could block the exit or change the exit code.
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int exitCode = ExitCode.INCOMPLETE;
        try {
            exitCode = new Main(true).run(out, err, arguments);
        } catch (OutOfMemoryError e) {
            err.println(NO_MEMORY);
        } finally {
            out.flush();
            err.flush();
            Runtime.getRuntime().halt(exitCode);
        }
    }

    /** {@return the exit code of a command} */
    int run(PrintWriter out, PrintWriter err, String... arguments) {
        if (arguments.length == 1 && VERSION_OPTIONS.contains(arguments[0])) {
            // Setting up all the commands takes longer than starting the JVM.
            out.println(new Version().getVersion()[0]);
            return ExitCode.HOLDS;
        }
        CommandLine commandLine = new CommandLine(this);
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setExpandAtFiles(false);
        commandLine.setExitCodeExceptionMapper(thrown -> ExitCode.INCOMPLETE);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setParameterExceptionHandler(Main::wrongUse);
        commandLine.setExecutionExceptionHandler(Main::failure);
        return commandLine.execute(arguments);
    }

    /** Tunes the JVM for a run of these implementations, if the command line owns the JVM. */
    void prepareFor(Plan plan, ImplementationOptions implementations) {
        if (ownsJvm && CompilerDirectives.isWorthwhileFor(plan)) {
            CompilerDirectives.excludeFromC2(!implementations.runInThisJvm());
        }
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Name a command: certify, verify, merge, selftest, export, lint, list or explain");
    }

    private static int wrongUse(ParameterException wrong, String[] arguments) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String suggestion = wrong instanceof UnmatchedArgumentException unmatched
                        && !unmatched.getSuggestions().isEmpty()
                ? " Did you mean " + String.join(" or ", unmatched.getSuggestions()) + "?"
                : "";
        return usageError(
                wrong.getCommandLine(),
                sentence(message(wrong, command)) + suggestion + " See " + command + " --help.");
    }

    private static String message(ParameterException wrong, String command) {
        boolean unknownCommand = command.equals(KitInfo.NAME)
                && wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption();
        return unknownCommand
                ? "There is no command " + String.join(" ", ((UnmatchedArgumentException) wrong).getUnmatched())
                        + "; name certify, verify, merge, selftest, export, lint, list or explain"
                : wrong.getMessage();
    }

    private static int failure(Exception thrown, CommandLine commandLine, CommandLine.ParseResult arguments)
            throws Exception {
        if (thrown instanceof UsageException wrong) {
            return usageError(commandLine, sentence(wrong.getMessage()));
        }
        if (thrown instanceof AdapterFaultException fault) {
            commandLine.getErr().println(KitInfo.NAME + ": " + AdapterFaultText.of(fault));
            return ExitCode.USAGE;
        }
        commandLine
                .getErr()
                .println(KitInfo.NAME + ": this is a bug in the kit; please report it with the following text.");
        throw thrown;
    }

    private static int usageError(CommandLine commandLine, String message) {
        String line = VisibleText.line(message.replaceAll("\\s*\\R\\s*", " "));
        commandLine.getErr().println(KitInfo.NAME + ": " + line);
        return ExitCode.USAGE;
    }

    private static String sentence(String message) {
        return message.matches("(?s).*[.!?]") ? message : message + ".";
    }

    /** Provides the version of the kit. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {KitInfo.NAME + " " + KitInfo.version()};
        }
    }
}
