package io.github.autodiscovertck.conformance.subject;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.InputStream;

/**
 * A parser that reports the text of a document as the user's name, but misbehaves for the document {@code bad}.
 *
 * @param habit what it does with that document
 */
record NameParser(Habit habit) implements AutodiscoverParser {

    /** The behaviour for a document. */
    interface Habit {
        Reading parse(String text) throws Exception;
    }

    @Override
    public ParserDescription describe() {
        return ParserDescription.of("name parser", "1", true, "User/DisplayName");
    }

    @Override
    public Reading parse(InputStream document) throws Exception {
        String text = new String(document.readAllBytes(), UTF_8);
        return text.equals("bad") ? habit.parse(text) : Outcomes.reading(text);
    }
}
