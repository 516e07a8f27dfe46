package io.github.autodiscovertck.conformance.cli;

import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;

/**
 * What belongs to the whole JVM and any parser in it may change: kept as it is now, so that neither the report nor the next
 * parser runs with what one of them has made of it.
 */
final class JvmStateSnapshot {

    private final Locale locale = Locale.getDefault();
    private final Locale display = Locale.getDefault(Locale.Category.DISPLAY);
    private final Locale format = Locale.getDefault(Locale.Category.FORMAT);
    private final TimeZone timeZone = TimeZone.getDefault();
    private final Properties properties = (Properties) System.getProperties().clone();

    JvmStateSnapshot() {}

    void restore() {
        System.setProperties((Properties) properties.clone());
        Locale.setDefault(locale);
        Locale.setDefault(Locale.Category.DISPLAY, display);
        Locale.setDefault(Locale.Category.FORMAT, format);
        TimeZone.setDefault(timeZone);
    }
}
