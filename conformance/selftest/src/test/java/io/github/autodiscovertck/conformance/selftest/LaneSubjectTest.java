package io.github.autodiscovertck.conformance.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.autodiscovertck.conformance.subject.DirectImplementation;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class LaneSubjectTest {

    private final Counting parser = new Counting();
    private final LaneSubject implementation = new LaneSubject(new DirectImplementation(parser));

    @Test
    void aDocumentWhoseTreeIsNotAtHandIsMeasuredOnceMore() {
        implementation.measure(document("not at hand")).join();
        assertThat(parser.documents).isEqualTo(2);
    }

    @Test
    void aDocumentWhoseTreeIsAtHandIsMeasuredOnce() {
        implementation.parse(document("at hand")).join();
        implementation.measure(document("at hand")).join();
        assertThat(parser.documents).isEqualTo(2);
    }

    private static byte[] document(String name) {
        return ("<" + name.replace(' ', '-') + "/>").getBytes(UTF_8);
    }

    private static final class Counting extends DomParser {
        private int documents;

        @Override
        Reading read(InputStream document) throws IOException {
            documents++;
            return super.read(document);
        }
    }
}
