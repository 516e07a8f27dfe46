package io.github.autodiscovertck.conformance.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes JSON in which half a character, as a parser may report it, is U+FFFD: many readers of JSON refuse it. */
final class SurrogateSafeGenerator extends JsonGeneratorDelegate {

    private static final int REPLACEMENT = 0xFFFD;

    SurrogateSafeGenerator(JsonGenerator json) {
        super(json, false);
    }

    @Override
    public void writeFieldName(String name) throws IOException {
        super.writeFieldName(whole(name));
    }

    @Override
    public void writeString(@Nullable String text) throws IOException {
        super.writeString(text == null ? null : whole(text));
    }

    @Override
    public void writeString(char[] text, int offset, int length) throws IOException {
        super.writeString(whole(new String(text, offset, length)));
    }

    private static String whole(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }
}
