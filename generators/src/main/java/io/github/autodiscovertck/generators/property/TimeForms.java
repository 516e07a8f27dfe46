package io.github.autodiscovertck.generators.property;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The equivalent forms of a time of day, with fewer or more fractional digits: no source states its precision. */
final class TimeForms {

    private static final int MOST_DIGITS = 9;

    private TimeForms() {}

    static Stream<String> of(String sent) {
        try {
            LocalTime time = LocalTime.parse(sent);
            return Stream.concat(Stream.of(time.toString()), cut(time));
        } catch (DateTimeParseException e) {
            return Stream.of();
        }
    }

    /** {@return the time with zero to nine fractional digits, truncated or padded} */
    private static Stream<String> cut(LocalTime time) {
        return IntStream.rangeClosed(0, MOST_DIGITS)
                .mapToObj(digits -> format(digits).format(time));
    }

    private static DateTimeFormatter format(int digits) {
        DateTimeFormatterBuilder format = new DateTimeFormatterBuilder().appendPattern("HH:mm:ss");
        return digits == 0
                ? format.toFormatter()
                : format.appendFraction(ChronoField.NANO_OF_SECOND, digits, digits, true)
                        .toFormatter();
    }
}
