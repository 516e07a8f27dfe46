package org.example.probe;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.logging.LogManager;
import java.util.stream.Stream;

/** What a library could change of the JVM that it is loaded into. */
final class Snapshot {

    private static final List<Object> STREAMS = List.of(System.in, System.out, System.err);

    private Snapshot() {}

    static List<String> take() {
        List<String> lines = new ArrayList<>();
        lines.add("locale " + Locale.getDefault() + " " + Locale.getDefault(Locale.Category.FORMAT));
        // Before the properties: it sets one.
        lines.add("time zone " + TimeZone.getDefault().getID());
        for (String name : new TreeSet<>(System.getProperties().stringPropertyNames())) {
            if (!name.equals("java.class.path") && !name.equals("sun.java.command")) {
                lines.add("property " + name + " = " + System.getProperty(name));
            }
        }
        lines.add("charset " + Charset.defaultCharset());
        lines.add("handler " + Thread.getDefaultUncaughtExceptionHandler());
        lines.add("log manager " + LogManager.getLogManager().getClass().getName());
        lines.add("streams are its own: " + List.of(System.in, System.out, System.err).equals(STREAMS));
        files().forEach(file -> lines.add("file " + file));
        return lines;
    }

    private static List<String> files() {
        try (Stream<Path> files = Files.walk(new File("").toPath().toAbsolutePath())) {
            return files.map(Path::toString).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
