package io.github.autodiscovertck.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures the steps for each document with JMH. */
final class CaseRows {

    private static final double NANOS_PER_SECOND = 1e9;

    private CaseRows() {}

    static List<Row> measure() throws RunnerException {
        Map<String, Double> nanos = new Runner(new OptionsBuilder()
                        .include(CaseBenchmarks.class.getName())
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run().stream()
                        .collect(Collectors.toMap(
                                result -> result.getPrimaryResult().getLabel(),
                                result -> result.getPrimaryResult().getScore()));
        double parse = nanos.get("parse");
        double length = meanLength(LongDocuments.all());
        return List.of(
                Row.atMost(
                        "making a document (reading, tree, bytes) / parsing it",
                        nanos.get("makeLong") / nanos.get("parseLong"),
                        1,
                        against(nanos.get("makeLong"), nanos.get("parseLong"), length)),
                Row.atLeast(
                        "documents of 2.5 KB made per second and core, in thousands",
                        thousandsPerSecond(nanos.get("makeLong"), length),
                        100,
                        ""),
                Row.atMost(
                        "making a case of any property, with what is expected / parsing its document",
                        nanos.get("make") / parse,
                        1,
                        against(nanos.get("make"), parse, meanLength(Documents.bytes()))),
                Row.atMost(
                        "judging a case / parsing its document",
                        nanos.get("judge") / parse,
                        0.1,
                        String.format(Locale.ROOT, "%.0f ns", nanos.get("judge"))));
    }

    private static double thousandsPerSecond(double nanos, double length) {
        return NANOS_PER_SECOND / nanos * length / Documents.USUAL_LENGTH / 1000;
    }

    private static double meanLength(List<byte[]> documents) {
        return documents.stream()
                .mapToInt(document -> document.length)
                .average()
                .orElseThrow();
    }

    private static String against(double make, double parse, double length) {
        return String.format(Locale.ROOT, "%.0f ns against %.0f ns, %.0f bytes on average", make, parse, length);
    }
}
