package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Shard;
import io.github.autodiscovertck.conformance.report.KitInfo;
import io.github.autodiscovertck.conformance.report.Report;
import io.github.autodiscovertck.conformance.report.ReportJson;
import io.github.autodiscovertck.conformance.text.VisibleText;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * The directory that the report of a command is written to.
 *
 * @param directory the directory, which need not exist
 */
record ReportDirectory(Path directory) {

    /** The default directory. */
    static final String USUAL = "autodiscover-tck-report";

    /** {@return the default directory of a run; each shard has its own} */
    static ReportDirectory usual(Shard shard) {
        Path usual = Path.of(USUAL);
        return new ReportDirectory(
                shard.isWhole() ? usual : usual.resolve("shard-" + shard.number() + "-of-" + shard.of()));
    }

    /** Checks before the run that the report can be written, so that the result of a long run is not lost. */
    void requireWritable() {
        if (directory.toString().isEmpty()) {
            throw new UsageException("--report-dir is empty; name a directory, . for this one");
        }
        try {
            ReportJson.requireWritable(directory);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * Writes the report and prints its path, or prints an error. A failure after the run is not wrong usage: the
     * results on the console are still valid.
     *
     * @return whether the report was written
     */
    boolean write(Report report, CommandLine console) {
        try {
            Path file = ReportJson.write(directory, report);
            console.getOut().println("  report " + file);
            return true;
        } catch (IOException e) {
            String problem = VisibleText.line(String.valueOf(unwritable(e).getMessage()));
            console.getErr().println(KitInfo.NAME + ": " + problem + ".");
            return false;
        }
    }

    private UsageException unwritable(IOException e) {
        return new UsageException("the report cannot be written to " + directory + " ("
                + e.getClass().getSimpleName() + ": " + e.getMessage() + "); name another directory with --report-dir");
    }
}
