package io.github.autodiscovertck.benchmarks;

import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.subject.InProcessImplementation;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures cold starts of the command line, which users wait for. */
final class ProcessRows {

    private static final int PAIRS = 5;
    private static final int SHORT_PAIRS = 21;
    private static final int HEAP_MEGABYTES = 64;

    /** Enough tries for a million documents. */
    private static final int MANY_TRIES = 7_300;

    /** Enough tries for a hundred thousand documents. */
    private static final int FEWER_TRIES = 560;

    private final Path jar;
    private final Path directory;

    ProcessRows(Path jar, Path directory) {
        this.jar = jar;
        this.directory = directory;
    }

    Row version() throws IOException, InterruptedException {
        double[] seconds =
                Child.paired(Child.java("-jar", jar.toString(), "--version"), Child.main(EmptyMain.class), SHORT_PAIRS);
        return Row.atMost("--version / an empty main class", seconds[0] / seconds[1], 4, remark(seconds));
    }

    List<Row> cold() throws IOException, InterruptedException {
        return List.of(
                cold("the default number of documents", InProcessImplementation.DEFAULT_TRIES, 3),
                cold("100,000 documents", FEWER_TRIES, 2));
    }

    private Row cold(String number, int tries, double reach) throws IOException, InterruptedException {
        List<String> command = certify();
        command.addAll(List.of("--tries", Integer.toString(tries)));
        double[] seconds = Child.paired(
                command, Child.main(ParseFile.class, exported(tries).toString()), PAIRS);
        return Row.atMost(
                "cold certify on all cores, " + number + " / smallest program",
                seconds[0] / seconds[1],
                reach,
                remark(seconds));
    }

    /** Needs a command that is available only on Linux. */
    List<Row> cores() throws IOException, InterruptedException {
        try {
            Child.run(List.of("taskset", "-c", "1", "true"));
        } catch (IOException e) {
            return List.of();
        }
        double[] seconds = Child.paired(on("0"), on("0,1"), PAIRS);
        return List.of(
                Row.atLeast("one core / two cores, whole process", seconds[0] / seconds[1], 1.8, remark(seconds)));
    }

    Row heap() throws IOException, InterruptedException {
        List<String> command = certify("-Xmx" + HEAP_MEGABYTES + "m");
        command.addAll(List.of("--tries", Integer.toString(MANY_TRIES)));
        double seconds = Child.seconds(command);
        return Row.atMost(
                "heap that a run of 1,000,000 documents ends well with, in MB",
                HEAP_MEGABYTES,
                HEAP_MEGABYTES,
                String.format(Locale.ROOT, "%.0f s", seconds));
    }

    private List<String> on(String cores) {
        List<String> command = new ArrayList<>(List.of("taskset", "-c", cores));
        command.addAll(certify());
        return command;
    }

    private List<String> certify(String... options) {
        List<String> command = Child.java(options);
        command.addAll(List.of(
                "-jar",
                jar.toString(),
                "certify",
                "--report-dir",
                directory.resolve("report").toString()));
        return command;
    }

    private Path exported(int tries) throws IOException {
        Path file = directory.resolve("documents");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            WholeRunRow.record(new Suite(), tries, new RecordingParser(document -> write(document, out)));
        }
        return file;
    }

    private static void write(InputStream document, DataOutputStream out) {
        try {
            byte[] bytes = document.readAllBytes();
            out.writeInt(bytes.length);
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String remark(double[] seconds) {
        return String.format(Locale.ROOT, "%.2f s against %.2f s", seconds[0], seconds[1]);
    }
}
