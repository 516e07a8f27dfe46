package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.w3c.dom.Document;

/** A correct parser that several threads may use at once: an XML parser serves one document at a time. */
class ThreadSafeDom extends DomParser {

    private final Queue<JdkDom> idle = new ConcurrentLinkedQueue<>();

    @Override
    public boolean isThreadSafe() {
        return true;
    }

    @Override
    Reading read(InputStream document) throws IOException {
        return read(with(dom -> dom.parse(document)));
    }

    @Override
    Document document(byte[] bytes) {
        return with(dom -> dom.parse(bytes));
    }

    private Document with(Function<JdkDom, Document> parsing) {
        JdkDom next = idle.poll();
        JdkDom dom = next == null ? new JdkDom(true, false) : next;
        try {
            return parsing.apply(dom);
        } finally {
            idle.add(dom);
        }
    }
}
