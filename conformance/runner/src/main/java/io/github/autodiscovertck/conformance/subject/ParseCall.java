package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.conformance.spi.AutodiscoverParser;
import io.github.autodiscovertck.conformance.spi.DocumentRejectedException;
import io.github.autodiscovertck.core.expectation.Delivery;
import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.ReadingJson;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Sends one document to a parser of the SPI. */
final class ParseCall extends GuardedCall<Outcome> {

    /** Created in advance: a parser that keeps all memory leaves none for an answer. */
    private static final Outcome NO_MEMORY_LEFT =
            new Outcome.Crashed("OutOfMemoryError, and too little memory is left to say more");

    private static final int LONGEST_REASON = 10_000;

    private final AutodiscoverParser parser;
    private final byte[] document;
    private final Delivery delivery;
    private final Duration limit;

    ParseCall(AutodiscoverParser parser, byte[] document, Delivery delivery, Duration limit) {
        this.parser = parser;
        this.document = document;
        this.delivery = delivery;
        this.limit = limit;
    }

    ParseCall(AutodiscoverParser parser, byte[] document, Duration limit) {
        this(parser, document, Delivery.WHOLE, limit);
    }

    @Override
    Outcome call() {
        if (delivery instanceof Delivery.Together together) {
            return new ConcurrentParse(parser, document, together.others(), limit).outcome();
        }
        // A copy: InputStream.transferTo may pass the array itself to the target stream, which may write to it.
        byte[] copy = document.clone();
        return outcome(
                parser,
                delivery instanceof Delivery.Pieces pieces
                        ? new PieceStream(copy, pieces)
                        : new ByteArrayInputStream(copy));
    }

    /** {@return the outcome of a document, whatever the parser does; runs on the caller's thread} */
    static Outcome outcome(AutodiscoverParser parser, InputStream document) {
        try {
            return accepted(parser.parse(document));
        } catch (DocumentRejectedException e) {
            Outcome fault = MisuseOfReading.in(e);
            return fault == null ? new Outcome.Rejected(reason(e.getMessage()), e.line(), e.column()) : fault;
        } catch (Throwable e) {
            Outcome fault = MisuseOfReading.in(e);
            return fault == null ? crashed(e) : fault;
        }
    }

    @Override
    Outcome late(Outcome why, Effort effort) {
        return why;
    }

    @Override
    Outcome dropped(String why) {
        return new Outcome.Crashed(why);
    }

    private static Outcome accepted(@Nullable Reading reading) {
        if (reading == null) {
            return new Outcome.AdapterFault(
                    "parse() returned null instead of a reading; return Reading.EMPTY if nothing is found,"
                            + " throw DocumentRejectedException to reject the document",
                    "null");
        }
        String tooMuch = ReadingLimits.tooMuch(reading);
        if (tooMuch != null) {
            return new Outcome.Crashed("parse() returned " + tooMuch);
        }
        String problem = MisuseOfReading.in(reading);
        return problem == null
                ? new Outcome.Accepted(reading)
                : new Outcome.AdapterFault(problem, Excerpt.of(ReadingJson.toJson(reading)));
    }

    private static String reason(@Nullable String message) {
        if (message == null) {
            return "no reason given";
        }
        return message.length() <= LONGEST_REASON ? message : message.substring(0, LONGEST_REASON) + "…";
    }

    private static Outcome crashed(Throwable thrown) {
        try {
            return new Outcome.Crashed(CrashReason.of(thrown));
        } catch (OutOfMemoryError e) {
            return NO_MEMORY_LEFT;
        }
    }
}
