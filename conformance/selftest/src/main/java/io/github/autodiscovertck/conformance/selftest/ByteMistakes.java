package io.github.autodiscovertck.conformance.selftest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Text;

/** Mistakes about the bytes of a document: declaration, byte order mark, encodings, line ends. */
final class ByteMistakes {

    private ByteMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("a document has to begin with <?xml", NeedsDeclaration::new, "POX-DOC-002")
                        .andSo("POX-DOC-003"),
                Mistake.of("a byte order mark is refused", RefusesMark::new, "POX-DOC-003"),
                Mistake.of("of UTF-16 every other byte is dropped", DropsZeros::new, "POX-DOC-004"),
                Mistake.of("every encoding is taken for ISO-8859-15", AlwaysLatin9::new, "POX-DOC-007"),
                Mistake.of("what is not indented is not found", NeedsIndentation::new, "POX-DOC-009")
                        .andMaybe("POX-DOC-018"),
                Mistake.of("a namespace counts in double quotes", DoubleQuotesOnly::new, "POX-DOC-019"),
                Mistake.of("carriage returns are no line ends", CarriageReturnsStay::new, "POX-DOC-009"));
    }

    private static boolean beginsWith(byte[] bytes, String text) {
        return new String(bytes, 0, Math.min(bytes.length, text.length()), ISO_8859_1).equals(text);
    }

    private static final class NeedsDeclaration extends DomParser {
        @Override
        Document document(byte[] bytes) {
            boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE;
            if (!wide && !beginsWith(bytes, "<?xml")) {
                throw new Refused("no XML declaration");
            }
            return super.document(bytes);
        }
    }

    private static final class RefusesMark extends DomParser {
        @Override
        Document document(byte[] bytes) {
            if (beginsWith(bytes, "\u00EF\u00BB\u00BF")) {
                throw new Refused("content in front of the document");
            }
            return super.document(bytes);
        }
    }

    private static final class DropsZeros extends DomParser {
        @Override
        Document document(byte[] bytes) {
            boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) >= 0xFE;
            return super.document(wide ? narrow(bytes) : bytes);
        }

        private static byte[] narrow(byte[] bytes) {
            ByteArrayOutputStream narrow = new ByteArrayOutputStream();
            for (int i = 2; i < bytes.length; i++) {
                if (bytes[i] != 0) {
                    narrow.write(bytes[i]);
                }
            }
            String text = narrow.toString(ISO_8859_1).replaceFirst("(?i)encoding=.UTF-16.", "encoding='ISO-8859-5'");
            return text.getBytes(ISO_8859_1);
        }
    }

    /** Only where it is declared otherwise: what is UTF-8 is read as that. */
    private static final class AlwaysLatin9 extends DomParser {
        @Override
        Document document(byte[] bytes) {
            String text = new String(bytes, ISO_8859_1);
            return super.document(
                    text.replaceFirst("(?i)encoding=\"(ISO-8859-1|windows-1252)\"", "encoding=\"ISO-8859-5\"")
                            .getBytes(ISO_8859_1));
        }
    }

    /** As a walk does that takes every other node for an element. */
    private static final class NeedsIndentation extends DomParser {
        @Override
        List<Element> find(Element parent, String name) {
            List<Element> found = new ArrayList<>(super.find(parent, name));
            found.removeIf(element -> !(element.getPreviousSibling() instanceof Text));
            return found;
        }
    }

    /** As a reader does that looks for the namespace before it reads any XML. */
    private static final class DoubleQuotesOnly extends DomParser {
        @Override
        Document document(byte[] bytes) {
            String text = new String(bytes, ISO_8859_1);
            if (text.contains("xmlns='") && !text.contains("xmlns=\"")) {
                throw new Refused("not an Autodiscover response");
            }
            return super.document(bytes);
        }
    }

    /** Takes a carriage return for a character like any other, as a scanner of lines does. */
    private static final class CarriageReturnsStay extends DomParser {
        @Override
        Document document(byte[] bytes) {
            String text = new String(bytes, UTF_8);
            boolean old = text.contains("\r") && !text.contains("\n");
            if (old) {
                throw new Refused("a document of one line");
            }
            return super.document(bytes);
        }
    }
}
