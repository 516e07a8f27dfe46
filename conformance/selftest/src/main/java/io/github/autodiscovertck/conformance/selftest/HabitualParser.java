package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.Reading;
import java.io.InputStream;

/** A correct parser with habits of its own in what it reports. */
final class HabitualParser implements AutodiscoverParser {

    private final ParserDescription description;
    private final AutodiscoverParser parser;
    private final Habit habit;

    /**
     * Creates it.
     *
     * @param description what it says of itself
     * @param parser reads the documents
     * @param habit what is made of what was read
     */
    HabitualParser(ParserDescription description, AutodiscoverParser parser, Habit habit) {
        this.description = description;
        this.parser = parser;
        this.habit = habit;
    }

    @Override
    public ParserDescription describe() {
        return description;
    }

    @Override
    public Reading parse(InputStream document) throws Exception {
        Reading read = parser.parse(document);
        try {
            return habit.of(read);
        } catch (Refused e) {
            throw new DocumentRejectedException(String.valueOf(e.getMessage()), e);
        }
    }
}
