package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.expectation.Delivery;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;

/**
 * A stream that arrives in chunks, as from a network. A read returns no more than the rest of the current chunk, and
 * {@link #available()} does not count later chunks. Otherwise it behaves as a stream of all bytes.
 */
final class PieceStream extends InputStream {

    private final ByteArrayInputStream bytes;
    private final Delivery.Pieces pieces;
    private final Random random;
    private int left;

    /**
     * Creates a stream.
     *
     * @param document the bytes; owned by this stream from now on
     * @param pieces the length of the chunks
     */
    PieceStream(byte[] document, Delivery.Pieces pieces) {
        this.bytes = new ByteArrayInputStream(document);
        this.pieces = pieces;
        this.random = new Random(pieces.seed());
    }

    @Override
    public int read() {
        arrive();
        left--;
        return bytes.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
        if (length > 0) {
            arrive();
        }
        int read = bytes.read(buffer, offset, Math.min(length, left));
        left -= Math.max(0, read);
        return read;
    }

    private void arrive() {
        if (left == 0) {
            left = pieces.smallest() + random.nextInt(pieces.largest() - pieces.smallest() + 1);
        }
    }

    @Override
    public int available() {
        return Math.min(left, bytes.available());
    }

    @Override
    public boolean markSupported() {
        return bytes.markSupported();
    }

    @Override
    public void mark(int limit) {
        bytes.mark(limit);
    }

    @Override
    public void reset() throws IOException {
        bytes.reset();
    }
}
