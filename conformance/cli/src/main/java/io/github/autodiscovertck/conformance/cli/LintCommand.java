package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.lint.LintResult;
import io.github.autodiscovertck.conformance.lint.Linter;
import io.github.autodiscovertck.conformance.report.LintJson;
import io.github.autodiscovertck.conformance.report.LintText;
import io.github.autodiscovertck.core.requirement.RequirementCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Judges one response document. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Judges one response document, for who runs the server that gives it: what is wrong in it, what parsers may"
                    + " trip over, where that is and who says so.",
            "Nothing that the document points at is opened."
        },
        footer = {
            "",
            "Exit codes: 0 no errors, whatever warnings and notes there are; 1 at least one error;",
            "2 wrong usage, a file that cannot be read, or findings that cannot be written."
        })
final class LintCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "FILE", description = "The document as the server gives it; - for standard input.")
    private String file = "";

    @Option(names = "--json", description = "Print the findings as JSON.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    LintCommand() {}

    @Override
    public Integer call() {
        LintResult result = judge(new Linter(RequirementCatalogue.load()));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(LintJson.of(file, result));
        } else {
            LintText.print(out, file, result);
        }
        if (out.checkError()) {
            // Nothing else says what was found, and 0 would say that there is nothing.
            throw new UsageException("the findings cannot be written to standard output");
        }
        return result.hasErrors() ? ExitCode.FAILED : ExitCode.HOLDS;
    }

    private LintResult judge(Linter linter) {
        if (file.equals(STANDARD_INPUT)) {
            return standardInput(linter);
        }
        try (InputStream document = Files.newInputStream(Path.of(file))) {
            return linter.judge(document);
        } catch (NoSuchFileException | InvalidPathException e) {
            throw new UsageException("there is no file " + file);
        } catch (IOException e) {
            throw new UsageException(file + " cannot be read: " + e.getMessage());
        }
    }

    /** Is left open: where the caller has closed it, its number may be that of a file of the JVM. */
    private static LintResult standardInput(Linter linter) {
        try {
            return linter.judge(System.in);
        } catch (IOException e) {
            throw new UsageException("standard input cannot be read: " + e.getMessage());
        }
    }
}
