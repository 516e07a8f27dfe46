package io.github.autodiscovertck.conformance.junit.sample;

import io.github.autodiscovertck.core.reading.Reading;
import java.io.InputStream;

/** Says what would steer a terminal, break a line, be markup, is no character of XML, or half a character. */
public final class UnprintableSample extends ReferenceSample {

    /** What it says. */
    public static final String TEXT = "\u001b[31m\r\n\u202e\u0000\ud800]]><b>|";

    @Override
    public Reading parse(InputStream document) throws Exception {
        return Reading.of(response -> response.group(
                "Account", account -> account.group("Protocol", protocol -> protocol.text("SMTPLast", TEXT))));
    }
}
