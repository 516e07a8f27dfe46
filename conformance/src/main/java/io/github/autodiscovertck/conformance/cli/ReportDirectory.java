package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.report.Kit;
import io.github.autodiscovertck.conformance.report.ReportJson;
import io.github.autodiscovertck.conformance.report.VisibleText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/**
 * Where the report of a command is put.
 *
 * @param directory the directory, which need not be there
 */
record ReportDirectory(Path directory) {

    /** Where reports are put if nothing else is said. */
    static final String USUAL = "autodiscover-tck-report";

    /** Before the run: who has waited for a result should not lose it for want of a place to write it. */
    void requireWritable() {
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
    boolean write(List<Certificate> certificates, CommandLine console) {
        try {
            Path file = ReportJson.write(directory, certificates);
            console.getOut().println("  report " + file);
            return true;
        } catch (IOException e) {
            String problem = VisibleText.line(String.valueOf(unwritable(e).getMessage()));
            console.getErr().println(Kit.NAME + ": " + problem + ".");
            return false;
        }
    }

    private UsageException unwritable(IOException e) {
        return new UsageException("the report cannot be written to " + directory + " ("
                + e.getClass().getSimpleName() + ": " + e.getMessage() + "); name another directory with --report-dir");
    }
}
