package io.github.autodiscovertck.benchmarks;

import io.github.autodiscovertck.conformance.subject.ProcessImplementation;
import io.github.autodiscovertck.conformance.subject.ImplementationStartException;
import io.github.autodiscovertck.core.reading.Outcome;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

/** Compares the process adapter with a minimal program that writes and reads the same lines. */
final class AdapterRow {

    private static final int DOCUMENTS = 100_000;

    /** The best round counts. The adapter is not fully compiled before the fifth. */
    private static final int ROUNDS = 8;

    private final List<byte[]> documents = Documents.bytes();

    Row measure() throws IOException, InterruptedException, ImplementationStartException {
        double adapter = 0;
        double bare = 0;
        for (int i = 0; i < ROUNDS; i++) {
            adapter = Math.max(adapter, throughAdapter());
            bare = Math.max(bare, bare());
        }
        String remark = String.format(Locale.ROOT, "%,.0f documents/s against %,.0f", adapter, bare);
        return Row.atLeast("process adapter / the same lines through the same pipes", adapter / bare, 0.8, remark);
    }

    private double throughAdapter() throws ImplementationStartException {
        try (ProcessImplementation implementation = ProcessImplementation.start(Child.main(Echo.class), Duration.ofSeconds(30))) {
            ask(implementation, documents.size());
            long start = System.nanoTime();
            ask(implementation, DOCUMENTS);
            return DOCUMENTS * 1e9 / (System.nanoTime() - start);
        }
    }

    private void ask(ProcessImplementation implementation, int count) {
        Deque<CompletableFuture<Outcome>> pending = new ArrayDeque<>();
        for (int i = 0; i < count; i++) {
            pending.add(implementation.parse(documents.get(i % documents.size())));
            if (pending.size() >= implementation.window()) {
                pending.remove().join();
            }
        }
        pending.forEach(CompletableFuture::join);
    }

    private double bare() throws IOException, InterruptedException {
        List<byte[]> lines = documents.stream().map(AdapterRow::line).toList();
        Process process = new ProcessBuilder(Child.main(Echo.class)).start();
        try (OutputStream out = process.getOutputStream();
                InputStream in = new BufferedInputStream(process.getInputStream(), 1 << 16)) {
            exchange(lines, lines.size(), out, in);
            long start = System.nanoTime();
            exchange(lines, DOCUMENTS, out, in);
            return DOCUMENTS * 1e9 / (System.nanoTime() - start);
        } finally {
            process.destroy();
        }
    }

    private static byte[] line(byte[] document) {
        return ("{\"type\":\"parse\",\"id\":\"1000000\",\"document\":\""
                        + Base64.getEncoder().encodeToString(document) + "\"}\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static void exchange(List<byte[]> lines, int count, OutputStream out, InputStream in)
            throws IOException, InterruptedException {
        Thread writer = new Thread(() -> write(lines, count, out));
        writer.start();
        for (int answers = 0; answers < count; ) {
            answers += in.read() == '\n' ? 1 : 0;
        }
        writer.join();
    }

    private static void write(List<byte[]> lines, int count, OutputStream out) {
        try {
            for (int i = 0; i < count; i++) {
                out.write(lines.get(i % lines.size()));
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
