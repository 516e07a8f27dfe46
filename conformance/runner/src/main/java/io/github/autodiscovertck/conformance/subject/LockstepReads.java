package io.github.autodiscovertck.conformance.subject;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.BitSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Makes threads read in lockstep: the first reads a chunk of its document, then the second of its own, and none
 * continues before all have. State that they share by mistake then gets mixed up on any machine. A parser that admits
 * one thread at a time prevents the lockstep, which is not a mistake: after a timeout the threads stop waiting.
 *
 * <p>Safe for use by several threads.
 */
final class LockstepReads {

    private static final int PIECE = 512;
    private final BitSet present = new BitSet();
    private final long patience;
    private int next;
    private int step;
    private boolean over;

    /**
     * Creates the lockstep.
     *
     * @param threads the number of threads
     * @param patience how long a thread waits for the others, in nanoseconds
     */
    LockstepReads(int threads, long patience) {
        present.set(0, threads);
        this.patience = patience;
    }

    /** {@return whether a thread waited in vain, so that the lockstep has ended} */
    synchronized boolean isOver() {
        return over;
    }

    /**
     * {@return a stream of a document for one of the threads; {@link Stream#leave} must be called when it has finished}
     */
    Stream stream(int thread, byte[] document) {
        return new Stream(thread, document);
    }

    private synchronized int readInTurn(Stream stream, byte[] buffer, int offset, int length) {
        await(() -> next == stream.thread);
        int read = stream.readPiece(buffer, offset, length);
        int now = step;
        goOn(stream.thread);
        await(() -> step != now);
        return read;
    }

    private synchronized void leave(int thread) {
        present.clear(thread);
        if (next == thread) {
            goOn(thread);
        }
    }

    private void goOn(int thread) {
        next = present.nextSetBit(thread + 1);
        if (next < 0) {
            next = Math.max(0, present.nextSetBit(0));
            step++;
        }
        notifyAll();
    }

    private void await(BooleanSupplier condition) {
        long end = System.nanoTime() + patience;
        while (!over && !condition.getAsBoolean()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                over = true;
                notifyAll();
            } else {
                pause(left);
            }
        }
    }

    private void pause(long nanoseconds) {
        try {
            TimeUnit.NANOSECONDS.timedWait(this, nanoseconds);
        } catch (InterruptedException e) {
            over = true;
            notifyAll();
            Thread.currentThread().interrupt();
        }
    }

    /** A document as one thread reads it. */
    final class Stream extends InputStream {
        private final int thread;
        private final ByteArrayInputStream bytes;
        private int left;

        private Stream(int thread, byte[] document) {
            this.thread = thread;
            this.bytes = new ByteArrayInputStream(document.clone());
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            return left > 0 || length == 0 ? readOn(buffer, offset, length) : readInTurn(this, buffer, offset, length);
        }

        private int readPiece(byte[] buffer, int offset, int length) {
            left = PIECE;
            return readOn(buffer, offset, length);
        }

        private int readOn(byte[] buffer, int offset, int length) {
            int read = bytes.read(buffer, offset, Math.min(length, left));
            left -= Math.max(0, read);
            return read;
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
        public void reset() {
            bytes.reset();
        }

        /** Removes this thread from the lockstep, so that the others do not wait for it. */
        void leave() {
            LockstepReads.this.leave(thread);
        }
    }
}
