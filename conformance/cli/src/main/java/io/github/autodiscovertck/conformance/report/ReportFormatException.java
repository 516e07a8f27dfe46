package io.github.autodiscovertck.conformance.report;

/** Says in a clause why a file is no report that this kit can use. */
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
