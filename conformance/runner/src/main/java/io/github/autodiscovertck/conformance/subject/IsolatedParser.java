package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.reading.Outcome;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * The program that runs in a {@link ChildJvm}. It serves one parser of the SPI through the process protocol, version 1,
 * and adds what the SPI has in addition: how the bytes are delivered, and thread safety. What the parser prints goes to
 * standard error, and it has no input; it cannot reach the streams of the protocol.
 */
final class IsolatedParser {

    private static final int CANNOT_BE_USED = 2;
    private static final int NO_MEMORY = 3;

    private static final int ENOUGH_FOR_LAST_WORDS = 2 * 1024 * 1024;

    private final AutodiscoverParser parser;
    private final OutputStream out;
    private byte[] reserve = new byte[ENOUGH_FOR_LAST_WORDS];

    private IsolatedParser(AutodiscoverParser parser, OutputStream out) {
        this.parser = parser;
        this.out = out;
    }

    /** Answers until its input ends. The first argument is the name of the parser's class. */
    public static void main(String[] arguments) throws IOException {
        System.setOut(System.err);
        System.setIn(InputStream.nullInputStream());
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        new IsolatedParser(parser(arguments), out).answer(new LineReader(in));
        // Threads that the parser has left must not keep the process alive.
        System.exit(0);
    }

    private static AutodiscoverParser parser(String[] arguments) {
        if (arguments[0].equals(ReferenceParser.class.getName())) {
            return new ReferenceParser(arguments[1]);
        }
        try {
            return ServiceLoader.load(AutodiscoverParser.class).stream()
                    .filter(provider -> provider.type().getName().equals(arguments[0]))
                    .findFirst()
                    .orElseThrow(() -> new ServiceConfigurationError("there is no provider " + arguments[0]))
                    .get();
        } catch (ServiceConfigurationError | LinkageError e) {
            Throwable cause = e.getCause();
            throw unusable(CrashReason.of(e) + (cause == null ? "" : "; " + CrashReason.of(cause)));
        }
    }

    private void answer(LineReader lines) throws IOException {
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            ProtocolRequest request = ProtocolRequest.read(line);
            if (request.document() == null) {
                say(describe());
            } else {
                say(AnswerJson.of(request.id(), outcome(request.document(), request.delivery())));
            }
        }
    }

    private byte[] describe() throws IOException {
        DescribeCall.Answer answer = new DescribeCall(parser, Duration.ZERO).call();
        if (answer.description() == null) {
            throw unusable(parser.getClass().getName() + ".describe() " + answer.problem());
        }
        return AnswerJson.of(answer.description(), answer.threadSafe());
    }

    private Outcome outcome(byte[] document, Delivery delivery) {
        Outcome outcome = new ParseCall(parser, document, delivery, Duration.ZERO).call();
        if (outcome instanceof Outcome.Crashed crashed && crashed.reason().startsWith("OutOfMemoryError")) {
            endIfMemoryIsGone(crashed.reason());
        }
        // A parser may leave the flag set.
        Thread.interrupted();
        return outcome;
    }

    /** Without memory, every later document would fail as well, although this one is to blame. */
    private void endIfMemoryIsGone(String reason) {
        Runtime runtime = Runtime.getRuntime();
        reserve = new byte[0];
        System.gc();
        if (runtime.totalMemory() - runtime.freeMemory() > runtime.maxMemory() / 2) {
            System.err.println(reason);
            runtime.halt(NO_MEMORY);
        }
        reserve = new byte[ENOUGH_FOR_LAST_WORDS];
    }

    private void say(byte[] line) throws IOException {
        out.write(line);
    }

    private static IllegalStateException unusable(String why) {
        System.err.println(why);
        Runtime.getRuntime().halt(CANNOT_BE_USED);
        return new IllegalStateException(why);
    }
}
