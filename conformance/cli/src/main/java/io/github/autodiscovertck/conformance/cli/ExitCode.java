package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Conclusion;
import io.github.autodiscovertck.conformance.certification.Verdict;
import java.util.List;

/** The exit codes of the command line, as defined by version 1 of its contract. */
final class ExitCode {

    /** Everything required holds. */
    static final int HOLDS = 0;

    /** A requirement failed unexpectedly, or a requirement that was expected to fail holds. */
    static final int FAILED = 1;

    /** Wrong usage, an implementation that cannot be started, or an adapter fault. */
    static final int USAGE = 2;

    /** Too little was shown. */
    static final int INCOMPLETE = 3;

    private ExitCode() {}

    static int of(List<Certificate> certificates) {
        int code = HOLDS;
        for (Certificate certificate : certificates) {
            int one = of(certificate);
            code = one == FAILED || code == HOLDS ? one : code;
        }
        return code;
    }

    private static int of(Certificate certificate) {
        if (certificate.interrupted()) {
            return INCOMPLETE;
        }
        boolean failed = certificate.deciding().stream().anyMatch(result -> result.verdict() == Verdict.FAILED);
        if (failed || !certificate.stale().isEmpty()) {
            return FAILED;
        }
        return certificate.isComplete() && (isShard(certificate) || isConcluded(certificate)) ? HOLDS : INCOMPLETE;
    }

    /** A shard needs no conclusion: if everything in it holds, it passes, and {@code merge} draws the conclusion. */
    private static boolean isShard(Certificate certificate) {
        return !certificate.plan().shard().isWhole();
    }

    private static boolean isConcluded(Certificate certificate) {
        return certificate.conclusion() != Conclusion.INCOMPLETE;
    }
}
