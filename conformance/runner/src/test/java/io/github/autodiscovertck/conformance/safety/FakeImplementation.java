package io.github.autodiscovertck.conformance.safety;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.ImplementationStartException;
import io.github.autodiscovertck.conformance.subject.InProcessImplementation;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A parser that passes the text of a document to a function. */
final class FakeImplementation implements AutodiscoverParser {

    interface Work {
        String on(String document) throws IOException, DocumentRejectedException;
    }

    private final Work work;

    private FakeImplementation(Work work) {
        this.work = work;
    }

    /** Creates an implementation that reports the result of the function as the name of a user. */
    static InProcessImplementation doing(Work work) throws ImplementationStartException {
        return InProcessImplementation.of(new FakeImplementation(work), Duration.ofSeconds(20));
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
