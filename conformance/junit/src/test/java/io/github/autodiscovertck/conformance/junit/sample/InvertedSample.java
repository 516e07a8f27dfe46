package io.github.autodiscovertck.conformance.junit.sample;

import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.ReadingJson;
import java.io.InputStream;

/** Swaps on and off. */
public final class InvertedSample extends ReferenceSample {

    @Override
    public Reading parse(InputStream document) throws Exception {
        String right = ReadingJson.toJson(super.parse(document));
        String wrong = right.replace("\"SMTPLast\":\"on\"", "\"SMTPLast\":\"~\"")
                .replace("\"SMTPLast\":\"off\"", "\"SMTPLast\":\"on\"")
                .replace("\"SMTPLast\":\"~\"", "\"SMTPLast\":\"off\"");
        return ReadingJson.fromJson(wrong);
    }
}
