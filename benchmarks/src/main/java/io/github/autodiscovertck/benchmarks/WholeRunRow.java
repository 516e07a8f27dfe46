package io.github.autodiscovertck.benchmarks;

import io.github.autodiscovertck.conformance.certification.Certification;
import io.github.autodiscovertck.conformance.certification.Plan;
import io.github.autodiscovertck.conformance.certification.ProgressListener;
import io.github.autodiscovertck.conformance.certification.Suite;
import io.github.autodiscovertck.conformance.subject.DirectImplementation;
import io.github.autodiscovertck.conformance.subject.InProcessImplementation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares an in-process run on one core, minus the parser's own time, with a bare parse of the same documents. */
final class WholeRunRow {

    private static final int WARM_UPS = 2;

    private WholeRunRow() {}

    static Row measure() {
        List<byte[]> documents = new ArrayList<>();
        Suite suite = new Suite();
        run(suite, new RecordingParser(document -> documents.add(bytes(document))));
        for (int i = 0; i < WARM_UPS; i++) {
            run(suite, new RecordingParser(document -> {}));
            parse(documents);
        }
        RecordingParser parser = new RecordingParser(document -> {});
        long kit = run(suite, parser) - parser.nanos();
        long bare = parse(documents);
        return Row.atMost(
                "a run in process less the parser's own time / bare parse",
                (double) kit / bare,
                1,
                String.format(
                        Locale.ROOT,
                        "%,d documents in %.1f s against %.1f s",
                        documents.size(),
                        kit / 1e9,
                        bare / 1e9));
    }

    static void record(Suite suite, int tries, RecordingParser parser) {
        try (DirectImplementation implementation = new DirectImplementation(parser)) {
            new Certification(suite, Plan.standard(tries), ProgressListener.NONE).run(implementation);
        }
    }

    private static long run(Suite suite, RecordingParser parser) {
        long start = System.nanoTime();
        record(suite, InProcessImplementation.DEFAULT_TRIES, parser);
        return System.nanoTime() - start;
    }

    private static long parse(List<byte[]> documents) {
        BareParse bare = new BareParse();
        long start = System.nanoTime();
        documents.forEach(bare::parse);
        return System.nanoTime() - start;
    }

    static byte[] bytes(InputStream document) {
        try {
            return document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
