package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Delivery;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The SHA-256 of the cases of one requirement, in order: ids, documents and delivery. Two runs with the same digest ran
 * the same cases. The digest of a whole run covers the digests of its requirements, so parts can run separately and in
 * any order.
 */
final class CorpusDigest {

    private final MessageDigest digest = sha256();

    CorpusDigest() {}

    /**
     * {@return the digest of a whole run}
     *
     * @param results the results, in the order of the catalogue; those without a digest are skipped
     */
    static String over(List<RequirementResult> results) {
        MessageDigest all = sha256();
        for (RequirementResult result : results) {
            if (!result.corpus().isEmpty()) {
                String line = result.requirement().id() + " " + result.corpus() + "\n";
                all.update(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        return text(all);
    }

    void add(ConformanceCase made) {
        digest.update(made.id().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        made.preceding().forEach(digest::update);
        digest.update(made.document());
        digest.update((byte) 0);
        add(made.delivery());
    }

    private void add(Delivery delivery) {
        digest.update(delivery.describe().getBytes(StandardCharsets.UTF_8));
        if (delivery instanceof Delivery.Pieces pieces) {
            digest.update(Long.toString(pieces.seed()).getBytes(StandardCharsets.UTF_8));
        } else if (delivery instanceof Delivery.Together together) {
            together.others().forEach(digest::update);
        }
    }

    String finish() {
        return text(digest);
    }

    private static String text(MessageDigest digest) {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
