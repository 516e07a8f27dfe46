package io.github.autodiscovertck.conformance.safety;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One connection to a {@link CanaryListener}. An HTTP request gets the secret; any other connection is closed. */
final class CanaryConnection {

    private static final int PATIENCE_MILLISECONDS = 100;
    private static final int LONGEST_LINE = 500;
    private static final String UNKNOWN = "a connection without a request";

    private final CompletableFuture<String> words = new CompletableFuture<>();

    private CanaryConnection() {}

    static CanaryConnection receive(Socket socket, CanaryContent content) {
        CanaryConnection visit = new CanaryConnection();
        daemon("canary-visit", () -> visit.talk(socket, content));
        return visit;
    }

    static void daemon(String role, Runnable work) {
        Thread thread = new Thread(work, "autodiscover-tck-" + role);
        thread.setDaemon(true);
        thread.start();
    }

    /** {@return what was requested, in words} */
    String describe() {
        try {
            return words.get(2 * PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNKNOWN;
        } catch (ExecutionException | TimeoutException e) {
            return UNKNOWN;
        }
    }

    private void talk(Socket socket, CanaryContent content) {
        try (socket) {
            socket.setSoTimeout(PATIENCE_MILLISECONDS);
            InputStream in = socket.getInputStream();
            String request = line(in);
            words.complete(request.isEmpty() ? UNKNOWN : "a request: " + request);
            if (request.contains(" HTTP/")) {
                answer(socket, in, content.of(request.split(" ")[1]));
            }
        } catch (IOException e) {
            // The client sent nothing that can be understood. It connected, which is enough.
            words.complete(UNKNOWN);
        }
    }

    private static void answer(Socket socket, InputStream in, byte[] body) throws IOException {
        while (!line(in).isEmpty()) {
            // The headers do not matter. They are read because closing a socket with unread input resets the
            // connection.
            continue;
        }
        String head = "HTTP/1.0 200 OK\r\nConnection: close\r\nContent-Length: " + body.length + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);
        socket.getOutputStream().flush();
    }

    /** {@return the next line, or an empty one if the input is not text} */
    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n' && line.size() < LONGEST_LINE; next = in.read()) {
            if (next < ' ' && next != '\r' || next > '~') {
                return "";
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.US_ASCII).strip();
    }
}
