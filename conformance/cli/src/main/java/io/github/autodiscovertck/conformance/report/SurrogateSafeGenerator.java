package io.github.autodiscovertck.conformance.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON in which unpaired surrogates are replaced by U+FFFD. A parser under test may report them, but many JSON
 * readers reject them.
 */
final class SurrogateSafeGenerator extends JsonGeneratorDelegate {

    private static final int REPLACEMENT = 0xFFFD;

    SurrogateSafeGenerator(JsonGenerator json) {
        super(json, false);
    }

    @Override
    public void writeFieldName(String name) throws IOException {
        super.writeFieldName(replaceUnpaired(name));
    }

    @Override
    public void writeString(@Nullable String text) throws IOException {
        super.writeString(text == null ? null : replaceUnpaired(text));
    }

    @Override
    public void writeString(char[] text, int offset, int length) throws IOException {
        super.writeString(replaceUnpaired(new String(text, offset, length)));
    }

    private static String replaceUnpaired(String text) {
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> Character.getType(point) == Character.SURROGATE ? REPLACEMENT : point)
                .forEach(replaced::appendCodePoint);
        return replaced.toString();
    }
}
