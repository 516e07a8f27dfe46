package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.CaseStream;
import io.github.autodiscovertck.conformance.certification.ExpectedFailures;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.export.Export;
import io.github.autodiscovertck.conformance.report.KitInfo;
import io.github.autodiscovertck.conformance.text.VisibleText;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Exports the cases as plain files. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {
            "Writes the golden cases and generated ones as plain files, with expectations and digests, for tests"
                    + " without a JVM.",
            "README.md in the directory describes the format, export.json lists the contents. All golden cases"
                    + " are always written; --select and --exclude apply to the generated ones."
        },
        footer = {
            "",
            "Exit codes: 0 everything was written; 2 wrong usage, or a directory that is not empty or not writable;",
            "3 incomplete: something could not be written."
        })
final class ExportCommand implements Callable<Integer> {

    /** The same as for a parser behind the process protocol. */
    private static final int USUAL_TRIES = 100;

    @Parameters(paramLabel = "DIR", description = "An empty directory, or one that does not exist yet.")
    private Path directory = Path.of("");

    @Mixin
    private CorpusOptions options = new CorpusOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExportCommand() {}

    @Override
    public Integer call() {
        Plan plan = options.plan(USUAL_TRIES, ExpectedFailures.NONE);
        Suite suite = new Suite();
        CaseStream corpus = corpus(suite, plan);
        requireEmpty();
        try (ConsoleProgress progress = new ConsoleProgress("export", () -> false, System.err)) {
            String digest = new Export(suite.catalogue(), corpus, plan, KitInfo.version(), progress).writeTo(directory);
            spec.commandLine().getOut().println(VisibleText.line(directory.toString()) + "  corpus " + digest);
            return ExitCode.HOLDS;
        } catch (IOException e) {
            String problem = "the export to " + directory + " is not complete (" + reason(e)
                    + "); delete what is there and start again";
            spec.commandLine().getErr().println(KitInfo.NAME + ": " + VisibleText.line(problem) + ".");
            return ExitCode.INCOMPLETE;
        }
    }

    private static CaseStream corpus(Suite suite, Plan plan) {
        try {
            return new CaseStream(suite, plan);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /** Existing files belong to the user and could not be told from exported ones. */
    private void requireEmpty() {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(directory)) {
            if (entries.iterator().hasNext()) {
                throw new UsageException("the directory " + directory + " is not empty; name another one");
            }
        } catch (NoSuchFileException e) {
            requireWritable();
            return;
        } catch (IOException e) {
            throw unwritable(e);
        }
        requireWritable();
    }

    private void requireWritable() {
        try {
            Files.createDirectories(directory);
            Files.delete(Files.createTempFile(directory, "export", ".tmp"));
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private UsageException unwritable(IOException e) {
        return new UsageException(
                "nothing can be written to " + directory + " (" + reason(e) + "); name another directory");
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + ": " + e.getMessage();
    }
}
