package io.github.autodiscovertck.conformance.junit.sample;

import io.github.autodiscovertck.core.reading.Reading;
import java.io.InputStream;

/** Reports a name that the format does not have. */
public final class MisusingSample extends ReferenceSample {

    @Override
    public Reading parse(InputStream document) throws Exception {
        return Reading.of(response -> response.group(
                "Account", account -> account.group("Protocol", protocol -> protocol.text("Sever", "x"))));
    }
}
