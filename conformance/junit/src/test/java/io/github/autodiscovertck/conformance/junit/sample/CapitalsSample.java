package io.github.autodiscovertck.conformance.junit.sample;

import io.github.autodiscovertck.core.reading.Reading;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads "on" in capital letters as off. */
public final class CapitalsSample extends ReferenceSample {

    @Override
    public Reading parse(InputStream document) throws Exception {
        String text = new String(document.readAllBytes(), StandardCharsets.UTF_8);
        String misread = text.replaceAll(">(ON|On|oN)<", ">off<");
        return super.parse(new ByteArrayInputStream(misread.getBytes(StandardCharsets.UTF_8)));
    }
}
