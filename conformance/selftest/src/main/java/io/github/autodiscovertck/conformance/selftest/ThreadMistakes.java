package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;

/** Mistakes of parsers that say that several threads may use them at once. From one thread, each is right. */
final class ThreadMistakes {

    private static final int BUFFER = 1 << 12;

    private ThreadMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("threads share a buffer", SharesBuffer::new, "POX-DOC-022"),
                Mistake.of("threads share a DocumentBuilder", SharesBuilder::new, "POX-DOC-022"));
    }

    /** To make none for every document, as many do, is fine as long as there is one thread. */
    private static final class SharesBuffer extends ThreadSafeDom {
        private byte[] buffer = new byte[BUFFER];

        @Override
        Reading read(InputStream document) throws IOException {
            int length = 0;
            for (int read = 0; read >= 0; read = document.read(buffer, length, buffer.length - length)) {
                length += read;
                if (length == buffer.length) {
                    buffer = Arrays.copyOf(buffer, 2 * length);
                }
            }
            return read(Arrays.copyOf(buffer, length));
        }
    }

    private static final class SharesBuilder extends ThreadSafeDom {
        private final JdkDom dom = new JdkDom(true, false);

        @Override
        Reading read(InputStream document) {
            return read(dom.parse(document));
        }
    }
}
