package io.github.autodiscovertck.conformance.selftest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import org.w3c.dom.Document;

/** Mistakes about character references, of parsers that decode them by themselves. */
final class ReferenceMistakes {

    private ReferenceMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of(
                                "hexadecimal references are left as they are",
                                () -> new Replaces("&#x([2-7][0-9A-Fa-f]);", "&amp;#x$1;"),
                                "POX-DOC-012")
                        .andSo("POX-DOC-018", "POX-SMTPLAST-007"),
                Mistake.of(
                                "decimal references are taken for hexadecimal ones",
                                () -> new Replaces("&#([4-7]\\d);", "&#x$1;"),
                                "POX-DOC-012")
                        .andSo("POX-DOC-011", "POX-DOC-018"));
    }

    /** Characters that every text may have: what is forbidden is refused all the same. */
    private static final class Replaces extends DomParser {
        private final String reference;
        private final String instead;

        Replaces(String reference, String instead) {
            this.reference = reference;
            this.instead = instead;
        }

        @Override
        Document document(byte[] bytes) {
            String text = new String(bytes, ISO_8859_1);
            return super.document(text.replaceAll(reference, instead).getBytes(ISO_8859_1));
        }
    }
}
