package io.github.autodiscovertck.conformance.cli;

import java.util.Locale;
import java.util.Properties;
import java.util.TimeZone;

/**
 * A snapshot of the global state of the JVM that a parser can change: locales, time zone and system properties.
 * Restoring it keeps such a change from affecting the report and the next parser.
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
