package io.github.autodiscovertck.conformance.safety;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Listens on a local port that only a document names. Every connection counts, whatever its protocol.
 *
 * <p>Called from one thread.
 */
final class CanaryListener implements AutoCloseable {

    private static final int MOST_WAITING = 50;

    /** Far more than needed: a connection seen too late would be missed, or be blamed on the next document. */
    private static final int PATIENCE_MILLISECONDS = 60_000;

    private final ServerSocket server;
    private final CanaryContent content;
    private final ConcurrentLinkedQueue<CanaryConnection> visits = new ConcurrentLinkedQueue<>();
    private final Map<Integer, CompletableFuture<Boolean>> own = new ConcurrentHashMap<>();

    private CanaryListener(ServerSocket server, CanaryContent content) {
        this.server = server;
        this.content = content;
    }

    static CanaryListener open(CanaryContent content) throws IOException {
        InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        CanaryListener listener = new CanaryListener(new ServerSocket(0, MOST_WAITING, here), content);
        CanaryConnection.daemon("canary", listener::listen);
        return listener;
    }

    /** {@return host and port} */
    String authority() {
        return "127.0.0.1:" + server.getLocalPort();
    }

    /** {@return what was requested since the last call, in words; empty if there was no connection} */
    List<String> drainConnections() {
        awaitAllBefore();
        List<String> taken = new ArrayList<>();
        for (CanaryConnection visit = visits.poll(); visit != null; visit = visits.poll()) {
            taken.add(visit.describe());
        }
        return taken;
    }

    /** Connections are accepted in order. Once ours is accepted, all earlier ones have been accepted too. */
    private void awaitAllBefore() {
        try (Socket ours = new Socket()) {
            ours.bind(new InetSocketAddress(server.getInetAddress(), 0));
            CompletableFuture<Boolean> accepted = new CompletableFuture<>();
            own.put(ours.getLocalPort(), accepted);
            ours.connect(server.getLocalSocketAddress(), PATIENCE_MILLISECONDS);
            accepted.get(PATIENCE_MILLISECONDS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | ExecutionException | TimeoutException e) {
            // The machine is too busy. Only the connections that were accepted so far are known.
            return;
        }
    }

    private void listen() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                CompletableFuture<Boolean> ours = own.remove(socket.getPort());
                if (ours == null) {
                    visits.add(CanaryConnection.receive(socket, content));
                } else {
                    socket.close();
                    ours.complete(true);
                }
            } catch (IOException e) {
                // Closed by us, or by a client that did not wait. Either way there is no one to answer.
                continue;
            }
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            // The listener is not used any more.
            return;
        }
    }
}
