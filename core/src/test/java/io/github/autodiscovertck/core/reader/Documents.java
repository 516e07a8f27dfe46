package io.github.autodiscovertck.core.reader;

import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.reading.Group;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Documents for the tests of the reader, from the outermost element to the innermost, and access to the values that are
 * read.
 */
final class Documents {

    private static final ReferenceReader READER = new ReferenceReader();

    private Documents() {}

    static String autodiscover(String content) {
        return "<Autodiscover xmlns='" + Namespaces.BASE + "'>" + content + "</Autodiscover>";
    }

    static String response(String content) {
        return autodiscover("<Response xmlns='" + Namespaces.OUTLOOK + "'>" + content + "</Response>");
    }

    static String account(String content) {
        return response("<Account>" + content + "</Account>");
    }

    static String settings(String protocols) {
        return account("<Action>settings</Action>" + protocols);
    }

    static String smtp(String content) {
        return settings("<Protocol><Type>SMTP</Type>" + content + "</Protocol>");
    }

    static Reading read(String document) throws NotAutodiscoverException {
        return read(document.getBytes(StandardCharsets.UTF_8));
    }

    static Reading read(byte[] document) throws NotAutodiscoverException {
        return READER.read(new ByteArrayInputStream(document));
    }

    /** {@return the first value at an address of the reading, or null} */
    static @Nullable Value valueAt(String address, Reading reading) {
        Value value = reading.response();
        for (String name : address.split("/")) {
            value = value instanceof Group group ? group.first(name) : null;
        }
        return value;
    }

    static @Nullable Value smtpValue(String name, String content) throws NotAutodiscoverException {
        return valueAt("Account/Protocol/" + name, read(smtp(content)));
    }

    static Value text(String text) {
        return new Value.Text(text);
    }

    static Value invalid(String text) {
        return new Value.Invalid(text);
    }
}
