package io.github.autodiscovertck.conformance.subject;

import io.github.autodiscovertck.core.reading.Outcome;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.ReadingMisuseException;
import org.jspecify.annotations.Nullable;

/** Finds mistakes of an SPI adapter: readings that the format does not allow. */
final class MisuseOfReading {

    private static final int MOST_CAUSES = 20;

    private MisuseOfReading() {}

    /** {@return the adapter fault that was thrown, even if the adapter or parser wrapped it; null if there is none} */
    static Outcome.@Nullable AdapterFault in(Throwable thrown) {
        try {
            Throwable cause = thrown;
            for (int i = 0; i < MOST_CAUSES && cause != null; i++) {
                if (cause instanceof ReadingMisuseException misuse) {
                    return new Outcome.AdapterFault(String.valueOf(misuse.getMessage()), CrashReason.of(misuse));
                }
                cause = cause.getCause();
            }
            return null;
        } catch (Throwable fromCause) {
            return null;
        }
    }

    /** {@return what the reading contains that the format does not allow; null if nothing} */
    static @Nullable String in(Reading reading) {
        try {
            reading.check();
            return null;
        } catch (ReadingMisuseException e) {
            return e.getMessage();
        }
    }
}
