package io.github.autodiscovertck.conformance.selftest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.autodiscovertck.core.reading.Reading;
import java.util.List;
import org.w3c.dom.Comment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Mistakes about texts that come in pieces, and about the tags of elements that hold none. */
final class PieceMistakes {

    private static final int BUFFER = 4096;
    private static final int LARGE_BUFFER = 1 << 16;

    private PieceMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("empty-element tags are not seen", WithoutEmptyTags::new, "POX-DOC-017"),
                Mistake.of("a pair of tags around nothing is refused", RefusesEmptyPairs::new, "POX-DOC-017"),
                Mistake.of("a comment ends the text", EndsAtComment::new, "POX-DOC-018")
                        .andSo("POX-DOC-010"),
                Mistake.of("a text is cut where a buffer ends", () -> new Cuts(BUFFER), "POX-DOC-018"),
                Mistake.of("a text is cut where a large buffer ends", () -> new Cuts(LARGE_BUFFER), "POX-DOC-018"));
    }

    /** As a scanner does that waits for an end-tag; SMTPLast is looked at with more care. */
    private static final class WithoutEmptyTags extends DomParser {
        @Override
        Reading read(byte[] bytes) {
            String text = new String(bytes, ISO_8859_1);
            return super.read(
                    text.replaceAll("<(?!SMTPLast)[A-Za-z0-9-]+ ?/>", "").getBytes(ISO_8859_1));
        }
    }

    private static final class RefusesEmptyPairs extends DomParser {
        @Override
        Reading read(byte[] bytes) {
            if (new String(bytes, ISO_8859_1).contains("<Server></Server>")) {
                throw new Refused("Server has no text");
            }
            return super.read(bytes);
        }
    }

    private static final class EndsAtComment extends DomParser {
        @Override
        String text(Element element) {
            return element.getLocalName().equals("SMTPLast") ? super.text(element) : inFrontOfComment(element);
        }

        private static String inFrontOfComment(Element element) {
            StringBuilder text = new StringBuilder();
            for (Node node : JdkDom.childNodes(element)) {
                if (node instanceof Comment) {
                    break;
                } else if (node instanceof Text piece) {
                    text.append(piece.getData());
                }
            }
            return text.toString();
        }
    }

    private static final class Cuts extends DomParser {
        private final int length;

        Cuts(int length) {
            this.length = length;
        }

        @Override
        String text(Element element) {
            String text = super.text(element);
            return text.length() > length ? text.substring(0, length) : text;
        }
    }
}
