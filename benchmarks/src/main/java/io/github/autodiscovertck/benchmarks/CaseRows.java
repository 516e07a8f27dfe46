package io.github.autodiscovertck.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What is done with each document, by JMH. */
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
        double make = nanos.get("make");
        double parse = nanos.get("parse");
        double judge = nanos.get("judge");
        double length = Documents.meanLength(Documents.all());
        double perSecond = NANOS_PER_SECOND / make * length / Documents.USUAL_LENGTH;
        String from = String.format(Locale.ROOT, "%.0f ns against %%.0f ns, %.0f bytes on average", make, length);
        return List.of(
                Row.atMost("making a document / parsing it", make / parse, 1, String.format(Locale.ROOT, from, parse)),
                Row.atLeast("documents of 2.5 KB made per second and core, in thousands", perSecond / 1000, 100, ""),
                Row.atMost(
                        "judging a case / parsing its document",
                        judge / parse,
                        0.1,
                        String.format(Locale.ROOT, "%.0f ns", judge)));
    }
}
