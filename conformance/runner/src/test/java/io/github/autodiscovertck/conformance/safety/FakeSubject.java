package io.github.autodiscovertck.conformance.safety;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.InProcessSubject;
import io.github.autodiscovertck.conformance.subject.SubjectStartException;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A parser that does one thing with the text of a document. */
final class FakeSubject implements AutodiscoverParser {

    interface Work {
        String on(String document) throws IOException, DocumentRejectedException;
    }

    private final Work work;

    private FakeSubject(Work work) {
        this.work = work;
    }

    /** A subject that reports what the work gives as the name of a person. */
    static InProcessSubject doing(Work work) throws SubjectStartException {
        return InProcessSubject.of(new FakeSubject(work), Duration.ofSeconds(20));
    }

    @Override
    public ParserDescription describe() {
        return ParserDescription.of("fake", "1", true, "User/DisplayName");
    }

    @Override
    public Reading parse(InputStream document) throws IOException, DocumentRejectedException {
        String said = work.on(new String(document.readAllBytes(), StandardCharsets.UTF_8));
        return Reading.of(response -> response.group("User", user -> user.text("DisplayName", said)));
    }
}
