package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.report.Report;
import io.github.autodiscovertck.conformance.report.ReportFormatException;
import io.github.autodiscovertck.conformance.report.ReportJson;
import io.github.autodiscovertck.conformance.report.ReportReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the reports that a command line names. */
final class ReportFile {

    private ReportFile() {}

    /** {@return the report file; the path may name it or its directory} */
    static Path of(Path named) {
        return Files.isDirectory(named) ? named.resolve(ReportJson.FILE) : named;
    }

    /**
     * {@return the report in a file}
     *
     * @throws UsageException if the file is missing or is not a report that this kit can use
     */
    static Report read(Path file, Suite suite) {
        if (!Files.exists(file)) {
            throw new UsageException("the report " + file + " does not exist");
        }
        try {
            return ReportReader.read(file, suite);
        } catch (ReportFormatException e) {
            throw new UsageException(file + " is no report that can be used here: " + e.getMessage());
        } catch (IOException e) {
            throw new UsageException("the report " + file + " cannot be read: " + e.getMessage());
        }
    }
}
