package io.github.autodiscovertck.conformance.selftest;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.w3c.dom.Document;

/** Mistakes about bytes and what the document says of them. */
final class EncodingMistakes {

    private EncodingMistakes() {}

    static List<Mistake> all() {
        return List.of(Mistake.of(
                "what the declared encoding does not have is replaced", ReplacesCharacters::new, "POX-DOC-006"));
    }

    /** Decodes as declared, as a String does that is made of bytes. */
    private static final class ReplacesCharacters extends DomParser {
        @Override
        Document document(byte[] bytes) {
            String text = new String(bytes, US_ASCII);
            boolean ascii = text.contains("encoding=\"US-ASCII\"");
            return super.document(ascii ? text.replace("US-ASCII", "UTF-8").getBytes(UTF_8) : bytes);
        }
    }
}
