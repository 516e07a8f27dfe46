package io.github.autodiscovertck.conformance.cli;

import io.github.autodiscovertck.conformance.certification.Certificate;
import io.github.autodiscovertck.conformance.certification.Conclusion;
import io.github.autodiscovertck.conformance.certification.Verdict;
import java.util.List;

/** The exit codes of the command line, version 1 of its contract. */
final class ExitCode {

    /** Everything required holds. */
    static final int HOLDS = 0;

    /** At least one requirement failed that is not expected to, or one that is expected to holds. */
    static final int FAILED = 1;

    /** Wrong usage, an implementation that cannot be started, or an adapter that answers what it never may. */
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

    /** All shards hold where the whole does, but that someone has to see that something is proven in one of them. */
    private static boolean isShard(Certificate certificate) {
        return !certificate.plan().shard().isWhole();
    }

    private static boolean isConcluded(Certificate certificate) {
        return certificate.conclusion() != Conclusion.INCOMPLETE;
    }
}
