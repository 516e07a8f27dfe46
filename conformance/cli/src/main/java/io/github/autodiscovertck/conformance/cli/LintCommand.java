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
            "Judges one response document for the administrators of a server: what is wrong, what parsers may"
                    + " trip over, where it is, and which source says so.",
            "Opens nothing that the document refers to."
        },
        footer = {
            "",
            "Exit codes: 0 no errors, but perhaps warnings and notes; 1 at least one error;",
            "2 wrong usage, a file that cannot be read, or findings that cannot be written."
        })
final class LintCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "FILE", description = "The document as the server sends it; - for standard input.")
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
            // The findings are lost, so exit code 0 would wrongly mean that there are none.
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

    /** Does not close it: if the caller closed it before, its file descriptor may belong to another file of the JVM. */
    private static LintResult standardInput(Linter linter) {
        try {
            return linter.judge(System.in);
        } catch (IOException e) {
            throw new UsageException("standard input cannot be read: " + e.getMessage());
        }
    }
}
