package io.github.autodiscovertck.conformance.junit.sample;

import io.github.autodiscovertck.core.reading.Reading;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Counts what is done with it. */
public final class WatchfulSample extends ReferenceSample {

    public static final AtomicInteger INSTANCES = new AtomicInteger();
    public static final AtomicInteger DOCUMENTS = new AtomicInteger();
    public static final AtomicReference<ClassLoader> LOADER = new AtomicReference<>();

    public WatchfulSample() {
        INSTANCES.incrementAndGet();
    }

    @Override
    public Reading parse(InputStream document) throws Exception {
        DOCUMENTS.incrementAndGet();
        LOADER.set(Thread.currentThread().getContextClassLoader());
        return super.parse(document);
    }
}
