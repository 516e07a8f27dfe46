package io.github.autodiscovertck.conformance.subject;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An adapter of the process protocol, run as a separate process. It reports the text of a document as the user's name,
 * and misbehaves for some texts. The first argument names how it misbehaves from the start. It only uses the JDK, as an
 * adapter in another language would only use its own libraries.
 */
public final class AdapterSample {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]*)\"");
    private static final Pattern DOCUMENT = Pattern.compile("\"document\":\"([^\"]*)\"");
    private static final String DESCRIPTION = "{\"type\":\"description\",\"protocol\":1,\"name\":\"sample\","
            + "\"version\":\"1\",\"language\":\"java\",\"homepage\":null,\"later\":{\"key\":[1]},"
            + "\"reports\":[\"User/DisplayName\"],\"appliesDefaults\":true}";

    private final PrintStream out =
            new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 8192), false, UTF_8);
    private final BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
    private final String mode;

    private AdapterSample(String mode) {
        this.mode = mode;
    }

    /** Runs until the end of standard input. */
    public static void main(String[] arguments) throws Exception {
        new AdapterSample(arguments[0]).run(arguments);
    }

    /** {@return the command that runs it, with options for a fast JVM start} */
    static List<String> command(String... arguments) {
        String classes = Path.of(URI.create(AdapterSample.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classes,
                AdapterSample.class.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    private void run(String[] arguments) throws IOException, InterruptedException {
        in.readLine();
        switch (mode) {
            case "exits" -> {
                System.err.println("Traceback: no module named \"parser\"");
                System.exit(4);
            }
            case "silent" -> hang();
            case "waits" -> {
                in.lines().forEach(line -> {});
                System.exit(0);
            }
            case "describes" -> say(arguments[1]);
            case "starts once" -> startOnce(Path.of(arguments[1]), arguments[2]);
            case "has a child" -> {
                startChild(List.of(arguments).subList(1, arguments.length));
                say(DESCRIPTION);
            }
            case "tidies up" -> {
                atTheEnd(() -> Files.createFile(Path.of(arguments[1])));
                say(DESCRIPTION);
            }
            case "stays whatever comes" -> {
                atTheEnd(() -> {
                    hang();
                    return null;
                });
                say(DESCRIPTION);
            }
            default -> say(DESCRIPTION);
        }
        if (mode.equals("once")) {
            answer(in.readLine());
        } else if (mode.equals("batches")) {
            answerInBatches();
        } else {
            in.lines().forEach(this::answer);
        }
        if (mode.startsWith("stays") || mode.equals("tidies up")) {
            hang();
        }
    }

    private static void atTheEnd(Callable<?> action) {
        Runtime.getRuntime().addShutdownHook(new Thread(new FutureTask<>(action)));
    }

    private void startOnce(Path trace, String nextTime) throws IOException {
        if (Files.exists(trace)) {
            if (nextTime.equals("silent")) {
                hang();
            }
            System.exit(5);
        }
        Files.createFile(trace);
        say(DESCRIPTION);
    }

    private static void startChild(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.start();
    }

    /** Answers the documents that have arrived so far, last first. */
    private void answerInBatches() throws IOException {
        Deque<String> batch = new ArrayDeque<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            batch.push(line);
            if (!in.ready()) {
                batch.forEach(this::answer);
                batch.clear();
            }
        }
    }

    private void answer(String line) {
        String id = find(ID, line);
        String text = new String(Base64.getDecoder().decode(find(DOCUMENT, line)), UTF_8);
        String good = accepted(id, "{\"User\":{\"DisplayName\":\"" + text + "\"}}");
        switch (text) {
            case "die" -> {
                System.err.println("last words");
                System.exit(3);
            }
            case "hang" -> hang();
            case "loop" -> loop();
            case "debug" -> say("parsing started", good);
            case "debug after" -> {
                say(good);
                say("parsing done");
            }
            case "twice" -> say(good, good);
            case "unknown id" -> say(accepted("x", "{}"));
            case "no line feed" -> flood();
            case "close" -> out.close();
            case "close its input" -> {
                closeInput();
                say(good);
                hang();
            }
            case "half a line" -> {
                out.print(good);
                out.flush();
                System.exit(0);
            }
            case "not UTF-8" -> sayBytes(good.replace(text, "caf\u00e9").getBytes(ISO_8859_1));
            case "leave a child" -> leaveChild();
            case "halt" -> Runtime.getRuntime().halt(137);
            case "flood errors" -> {
                System.err.println("x".repeat(1_000_000));
                say(good);
            }
            default -> say(unusual(id, text, good));
        }
    }

    private static String unusual(String id, String text, String good) {
        String start = "{\"id\":\"" + id + "\",";
        return switch (text) {
            case "refuse" -> start + "\"outcome\":\"rejected\",\"reason\":\"mismatched tag\",\"line\":3,\"column\":17}";
            case "just refuse" -> start + "\"outcome\":\"rejected\"}";
            case "crash" -> start + "\"outcome\":\"crashed\",\"reason\":\"KeyError: 'SSL'\",\"line\":null}";
            case "no reading" -> accepted(id, "{\"Account\":{\"SmtpLast\":true}}");
            case "no response" -> start + "\"outcome\":\"accepted\"}";
            case "odd outcome" -> start + "\"outcome\":\"ok\"}";
            case "number as id" -> good.replace('"' + id + '"', id);
            case "carriage return" -> good + "\r";
            default -> good;
        };
    }

    private static String accepted(String id, String response) {
        return "{\"response\":" + response + ",\"outcome\":\"accepted\",\"id\":\"" + id + "\"}";
    }

    /** Writes all lines at once, as a runtime with a buffered standard output does. */
    private void say(String... lines) {
        List.of(lines).forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    private void sayBytes(byte[] line) {
        out.write(line, 0, line.length);
        out.write('\n');
        out.flush();
    }

    /** Exits and leaves a child that keeps standard output and standard error open until the end of the input. */
    private static void leaveChild() {
        try {
            new ProcessBuilder(command("waits")).inheritIO().start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.exit(6);
    }

    private static void closeInput() {
        try {
            new FileInputStream(FileDescriptor.in).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void flood() {
        String piece = "x".repeat(100_000);
        while (!out.checkError()) {
            out.print(piece);
        }
    }

    private static void loop() {
        while (true) {
            Thread.onSpinWait();
        }
    }

    private static void hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String find(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        if (!matcher.find()) {
            throw new IllegalArgumentException(line);
        }
        return matcher.group(1);
    }
}
