package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.reading.Reading;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Document;

/** Correct parsers that differ in how they read bytes, in what they keep, and in how they serve several threads. */
final class FairDelivery {

    private FairDelivery() {}

    static List<FairParser> all() {
        return List.of(
                FairParser.of("lets its XML parser read, and has as many as it needs", ThreadSafeDom::new),
                FairParser.of("reads single bytes, and lets in one thread after the other", OneAfterTheOther::new),
                FairParser.of("has an XML parser for each thread", OneForEach::new),
                FairParser.of("looks at the first bytes and begins again", LooksAhead::new),
                FairParser.of("remembers whole documents", RemembersDocuments::new));
    }

    private static final class OneAfterTheOther extends DomParser {
        @Override
        public boolean isThreadSafe() {
            return true;
        }

        @Override
        synchronized Reading read(InputStream document) throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            for (int read = document.read(); read >= 0; read = document.read()) {
                bytes.write(read);
            }
            return read(bytes.toByteArray());
        }
    }

    private static final class OneForEach extends ThreadSafeDom {
        private final ThreadLocal<JdkDom> dom = ThreadLocal.withInitial(() -> new JdkDom(true, false));

        @Override
        Reading read(InputStream document) throws IOException {
            return read(document.readAllBytes());
        }

        @Override
        Document document(byte[] bytes) {
            return dom.get().parse(bytes);
        }
    }

    private static final class LooksAhead extends ThreadSafeDom {
        private static final int FIRST = 64;

        @Override
        Reading read(InputStream document) throws IOException {
            InputStream buffered = new BufferedInputStream(document);
            buffered.mark(FIRST);
            int length = buffered.readNBytes(FIRST).length;
            buffered.reset();
            if (length == 0) {
                throw new Refused("an empty document");
            }
            return super.read(buffered);
        }
    }

    /** Two documents are one only if every byte is the same. */
    private static final class RemembersDocuments extends ThreadSafeDom {
        private static final int MOST = 100;
        private final Map<ByteBuffer, Reading> known = new ConcurrentHashMap<>();

        @Override
        Reading read(InputStream document) throws IOException {
            byte[] bytes = document.readAllBytes();
            Reading reading = known.get(ByteBuffer.wrap(bytes));
            if (reading == null) {
                reading = read(bytes);
                if (known.size() >= MOST) {
                    known.clear();
                }
                known.put(ByteBuffer.wrap(bytes), reading);
            }
            return reading;
        }
    }
}
