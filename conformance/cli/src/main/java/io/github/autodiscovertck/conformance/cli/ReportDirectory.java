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
 * Where the report of a command is put.
 *
 * @param directory the directory, which need not be there
 */
record ReportDirectory(Path directory) {

    /** Where reports are put if nothing else is said. */
    static final String USUAL = "autodiscover-tck-report";

    /** {@return where the report of a run is put if nothing else is said: that of each shard in a place of its own} */
    static ReportDirectory usual(Shard shard) {
        Path usual = Path.of(USUAL);
        return new ReportDirectory(
                shard.isWhole() ? usual : usual.resolve("shard-" + shard.number() + "-of-" + shard.of()));
    }

    /** Before the run: who has waited for a result should not lose it for want of a place to write it. */
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
     * Writes the report and says where it is. After the run a failure is no wrong use any more, and what is on the console
     * stays true.
     *
     * @return whether it is written; if not, that is said
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
