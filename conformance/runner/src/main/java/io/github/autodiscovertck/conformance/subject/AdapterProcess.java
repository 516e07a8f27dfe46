package io.github.autodiscovertck.conformance.subject;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A running process of an implementation and the threads that serve it: one writes, one reads, one drains standard
 * error, and one waits for its exit. Neither side ever blocks the other because a pipe is full.
 *
 * <p>Safe for use by several threads.
 */
final class AdapterProcess implements RunningAdapter {

    private static final Duration TO_END_BY_ITSELF = Duration.ofSeconds(2);
    private static final Duration TO_END_AFTERWARDS = Duration.ofSeconds(1);
    private static final int WRITE_BUFFER = 64 * 1024;

    /** Ends the writer, which recognizes it by identity. */
    private static final Supplier<byte[]> CLOSE = () -> new byte[0];

    private final Process process;
    private final ProcessMeter meter;
    private final Listener listener;
    private final LinkedBlockingQueue<Supplier<byte[]>> unwritten = new LinkedBlockingQueue<>();
    private final CompletableFuture<FirstLine> firstLine = new CompletableFuture<>();
    private final CountDownLatch opened = new CountDownLatch(1);
    private final StderrTail standardError = new StderrTail();
    private final Thread errorThread;

    private AdapterProcess(Process process, Listener listener) {
        this.process = process;
        this.listener = listener;
        this.meter = new ProcessMeter(process.toHandle());
        this.errorThread = DaemonThreads.start("stderr", () -> standardError.drain(process.getErrorStream()));
        DaemonThreads.start("writer", this::write);
        Thread reader = DaemonThreads.start("reader", this::read);
        DaemonThreads.start("exit", () -> awaitEnd(reader));
    }

    /** Receives what a process writes after its first line. Called on the threads of the process. */
    interface Listener {

        /**
         * Receives a line.
         *
         * @param moreToRead tells whether the process has already written something after this line
         */
        void said(RunningAdapter from, byte[] line, BooleanSupplier moreToRead);

        /** Reports that the process has failed; nothing more comes from it. */
        void failed(RunningAdapter from, ProcessFailure failure);
    }

    /**
     * The first line of a process, or why there is none.
     *
     * @param line the line, or null
     * @param problem why there is no line, or null
     */
    record FirstLine(byte @Nullable [] line, @Nullable String problem) {}

    static AdapterProcess start(List<String> command, Listener listener) throws IOException {
        return new AdapterProcess(new ProcessBuilder(command).start(), listener);
    }

    @Override
    public void send(Supplier<byte[]> line) {
        unwritten.add(line);
    }

    @Override
    public long processorNanos() {
        return meter.processorNanos();
    }

    CompletableFuture<FirstLine> firstLine() {
        return firstLine;
    }

    /** {@return what the process has written to standard error, as a clause of a message} */
    String standardError() {
        return standardError.clause();
    }

    /** Passes the lines after the first to the listener. */
    void open() {
        opened.countDown();
    }

    @Override
    public void kill() {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        unwritten.add(CLOSE);
        open();
        endsWithin(TO_END_AFTERWARDS);
    }

    @Override
    public void stop() {
        List<ProcessHandle> family = process.descendants().toList();
        unwritten.add(CLOSE);
        if (!endsWithin(TO_END_BY_ITSELF)) {
            process.destroy();
            if (!endsWithin(TO_END_AFTERWARDS)) {
                kill();
            }
        }
        family.forEach(ProcessHandle::destroyForcibly);
    }

    private boolean endsWithin(Duration time) {
        try {
            return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void write() {
        try (OutputStream out = new BufferedOutputStream(process.getOutputStream(), WRITE_BUFFER)) {
            for (Supplier<byte[]> line = unwritten.take(); line != CLOSE; line = unwritten.take()) {
                out.write(line.get());
                if (unwritten.isEmpty()) {
                    out.flush();
                }
            }
        } catch (IOException e) {
            // Usually the process has exited. The reader reports this after the answers that came before.
            if (!endsWithin(TO_END_AFTERWARDS)) {
                fail(ProcessFailure.ended(
                        "the process does not read its standard input any more, but has not ended" + standardError()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            fail(ProcessFailure.ended("a document could not be sent: " + CrashReason.of(e)));
        }
    }

    private void read() {
        try {
            LineReader lines = new LineReader(process.getInputStream());
            byte[] first = lines.next();
            if (first != null) {
                firstLine.complete(new FirstLine(first, null));
                opened.await();
                for (byte[] line = lines.next(); line != null; line = lines.next()) {
                    listener.said(this, line, lines::hasMore);
                }
            }
            fail(ProcessFailure.ended(howItEnded()));
        } catch (LineFormatException e) {
            fail(ProcessFailure.tooLong(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            fail(ProcessFailure.ended(howItEnded()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            // Callers wait for these answers and would wait forever without a reader.
            fail(ProcessFailure.ended("its answers could not be read: " + CrashReason.of(e)));
        }
    }

    /**
     * A child that the process has left behind may keep its output open. The reader then never sees the end of the
     * stream.
     */
    private void awaitEnd(Thread reader) {
        try {
            process.waitFor();
            reader.join(TO_END_AFTERWARDS.toMillis());
            if (reader.isAlive()) {
                fail(ProcessFailure.ended(howItEnded()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void fail(ProcessFailure failure) {
        firstLine.complete(new FirstLine(null, failure.reason()));
        listener.failed(this, failure);
    }

    private String howItEnded() {
        if (!endsWithin(TO_END_AFTERWARDS)) {
            return "the process closed its standard output, but has not ended" + standardError();
        }
        try {
            // The last output is often the most useful and may not have been read yet.
            errorThread.join(TO_END_AFTERWARDS.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "the process ended with exit code " + process.exitValue() + standardError();
    }
}
