package io.github.autodiscovertck.benchmarks;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.ReferenceParser;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** The reference reader, which records every document that it gets and sums up its own running time. */
final class RecordingParser implements AutodiscoverParser {

    private final ReferenceParser parser = new ReferenceParser("");
    private final Consumer<InputStream> documents;
    private long nanos;

    RecordingParser(Consumer<InputStream> documents) {
        this.documents = documents;
    }

    long nanos() {
        return nanos;
    }

    @Override
    public ParserDescription describe() {
        return parser.describe();
    }

    @Override
    public Reading parse(InputStream document) throws DocumentRejectedException, IOException {
        documents.accept(document);
        document.reset();
        long start = System.nanoTime();
        try {
            return parser.parse(document);
        } finally {
            nanos += System.nanoTime() - start;
        }
    }
}
