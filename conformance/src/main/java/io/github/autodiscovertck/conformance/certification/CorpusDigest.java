package io.github.autodiscovertck.conformance.certification;

import io.github.autodiscovertck.core.expectation.ConformanceCase;
import io.github.autodiscovertck.core.expectation.Delivery;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of every case that was made, in order: ids, documents and how they are given. Two runs with one digest ran the same. */
final class CorpusDigest {

    private final MessageDigest digest;

    CorpusDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
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
        digest.update(delivery.words().getBytes(StandardCharsets.UTF_8));
        if (delivery instanceof Delivery.Pieces pieces) {
            digest.update(Long.toString(pieces.seed()).getBytes(StandardCharsets.UTF_8));
        } else if (delivery instanceof Delivery.Together together) {
            together.others().forEach(digest::update);
        }
    }

    String finish() {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }
}
