package io.github.autodiscovertck.conformance.junit.sample;

import io.github.autodiscovertck.core.reading.Reading;
import java.io.InputStream;

/**
 * Reports text that controls a terminal, breaks a line, is markup, is not allowed in XML, or is half a surrogate pair.
 */
public final class UnprintableSample extends ReferenceSample {

    /** The text that it reports. */
    public static final String TEXT = "\u001b[31m\r\n\u202e\u0000\ud800]]><b>|";

    @Override
    public Reading parse(InputStream document) throws Exception {
        return Reading.of(response -> response.group(
                "Account", account -> account.group("Protocol", protocol -> protocol.text("SMTPLast", TEXT))));
    }
}
