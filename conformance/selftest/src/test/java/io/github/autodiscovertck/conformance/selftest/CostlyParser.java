package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.ServedParser;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A correct parser without limits that takes time in proportion to the square of the document: 0.7 s for a megabyte. */
public final class CostlyParser implements AutodiscoverParser {

    private static final String CORRECT = "has no limits, and needs none";
    private static final double NANOS_PER_SQUARE = 7e-4;

    private final AutodiscoverParser correct = FairParsers.all().stream()
            .filter(fair -> fair.name().equals(CORRECT))
            .findFirst()
            .orElseThrow()
            .parser()
            .get();
    private final Way way;

    CostlyParser(Way way) {
        this.way = way;
    }

    /** How it takes its time. */
    enum Way {
        /** On the thread that it is called on. */
        WORKS,
        /** On a thread that it starts for each document. */
        WORKS_ON_ANOTHER_THREAD,
        /** Without the processor. */
        SLEEPS
    }

    /** Runs until the end of standard input. The first argument is the way. */
    public static void main(String[] arguments) throws IOException {
        ServedParser.serve(new CostlyParser(Way.valueOf(arguments[0])));
    }

    static List<String> command(Way way) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                CostlyParser.class.getName(),
                way.name());
    }

    @Override
    public ParserDescription describe() {
        return correct.describe();
    }

    @Override
    public Reading parse(InputStream document) throws DocumentRejectedException, Exception {
        byte[] bytes = document.readAllBytes();
        long nanos = (long) (NANOS_PER_SQUARE * bytes.length * bytes.length);
        switch (way) {
            case WORKS -> work(nanos);
            case WORKS_ON_ANOTHER_THREAD -> {
                Thread thread = new Thread(() -> work(nanos));
                thread.start();
                thread.join();
            }
            case SLEEPS -> TimeUnit.NANOSECONDS.sleep(nanos);
        }
        return correct.parse(new ByteArrayInputStream(bytes));
    }

    private static void work(long nanos) {
        long end = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() + nanos;
        while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }
}
