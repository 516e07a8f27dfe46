package io.github.autodiscovertck.conformance.subject;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.BitSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Has threads read step by step: the first reads a piece of its document, then the second of its own, and none goes on
 * before all have. What they share without meaning to is then mixed up, whatever the machine. A parser that lets one
 * thread in after the other keeps them from meeting, which is no mistake: after a while nobody waits any more.
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
     * Calls a meeting.
     *
     * @param threads how many threads take part
     * @param patience how long one waits for the others, in nanoseconds
     */
    LockstepReads(int threads, long patience) {
        present.set(0, threads);
        this.patience = patience;
    }

    /** {@return whether somebody did not come} */
    synchronized boolean isOver() {
        return over;
    }

    /** {@return a stream of a document, to be read by one of the threads; closed when that thread has come back} */
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

        /** Says that this thread reads no more, so that nobody waits for it. */
        void leave() {
            LockstepReads.this.leave(thread);
        }
    }
}
