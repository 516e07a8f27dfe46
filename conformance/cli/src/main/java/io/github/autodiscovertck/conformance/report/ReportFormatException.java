package io.github.autodiscovertck.conformance.report;

/** Reports that a file is not a report that this kit can use. Its message is a clause that gives the reason. */
public final class ReportFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    ReportFormatException(String message) {
        super(message);
    }

    static void require(boolean condition, String message) throws ReportFormatException {
        if (!condition) {
            throw new ReportFormatException(message);
        }
    }
}
