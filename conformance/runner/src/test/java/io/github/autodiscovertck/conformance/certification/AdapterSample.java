package io.github.autodiscovertck.conformance.certification;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.autodiscovertck.core.reader.NotAutodiscoverException;
import io.github.autodiscovertck.core.reader.ReferenceReader;
import io.github.autodiscovertck.core.reading.ReadingJson;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An adapter of the process protocol for the reference reader, run as a separate process. The first argument names its
 * mistake, if any.
 */
public final class AdapterSample {

    /** Takes a comment in a text for the end of the text. */
    public static final String COMMENT_ENDS_TEXT = "comment ends text";

    /** Reports text that is bad for a terminal and for a strict JSON parser. */
    public static final String HOSTILE = "hostile";

    private static final Pattern LINE = Pattern.compile(".*\"id\":\"([^\"]*)\",\"document\":\"([^\"]*)\".*");
    private static final String ESCAPE = "\\u001b]0;owned\\u0007\\u009b31m\\ud800\\u202e\\n";

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    private final ReferenceReader reader = new ReferenceReader();
    private final String mistake;

    private AdapterSample(String mistake) {
        this.mistake = mistake;
    }

    /** Runs until the end of standard input. */
    public static void main(String[] arguments) throws IOException {
        new AdapterSample(arguments[0]).run();
    }

    /** {@return the command that runs it, with options for a fast JVM start} */
    public static List<String> command(String mistake) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                AdapterSample.class.getName(),
                mistake));
    }

    private void run() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
        in.readLine();
        String name = mistake.equals(HOSTILE) ? "sample" + ESCAPE : "sample";
        out.print(
                "{\"type\":\"description\",\"protocol\":1,\"name\":\"" + name + "\",\"version\":\"1\","
                        + "\"reports\":[\"User/*\",\"Account/*\",\"Account/Protocol/*\",\"Error/*\"],\"appliesDefaults\":true}\n");
        in.lines().forEach(this::answer);
    }

    private void answer(String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(line);
        }
        String start = "{\"id\":\"" + matcher.group(1) + "\",\"outcome\":";
        try {
            byte[] document = Base64.getDecoder().decode(matcher.group(2));
            out.print(start + "\"accepted\",\"response\":" + read(document) + "}\n");
        } catch (NotAutodiscoverException e) {
            out.print(start + "\"rejected\",\"reason\":\"" + (mistake.equals(HOSTILE) ? ESCAPE : "no") + "\"}\n");
        }
    }

    private String read(byte[] document) throws NotAutodiscoverException {
        byte[] read = document;
        if (mistake.equals(COMMENT_ENDS_TEXT)) {
            String text = new String(document, UTF_8).replaceAll("<!--[^-]*-->[^<]+</", "</");
            read = text.getBytes(UTF_8);
        }
        String reading = ReadingJson.toJson(reader.read(new ByteArrayInputStream(read)));
        return mistake.equals(HOSTILE)
                ? reading.replaceAll(
                        "\"SMTPLast\":\"[a-z]*\"", "\"SMTPLast\":\"\\\\" + ESCAPE.replace("\\", "\\\\") + "\"")
                : reading;
    }
}
