package io.github.autodiscovertck.conformance.selftest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Reading;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.CDATASection;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Mistakes about XML itself: how text comes in pieces, what is no content, and what is no document. */
final class MarkupMistakes {

    private static final String[] NOT_WELL_FORMED = {
        "DOC-001", "DOC-005", "DOC-008", "DOC-014", "DOC-015", "DOC-016", "NS-003"
    };

    private MarkupMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("only the first piece of a text is read", FirstPieceOnly::new, "SMTPLAST-007")
                        .andSo("DOC-011", "DOC-023")
                        .andSo("DOC-010", "DOC-018"),
                Mistake.of("only the last piece of a text is read", LastPieceOnly::new, "SMTPLAST-007")
                        .andSo("DOC-011", "DOC-023")
                        .andSo("DOC-010", "DOC-018"),
                Mistake.of("CDATA is ignored", WithoutCData::new, "SMTPLAST-007")
                        .andSo("DOC-011")
                        .andSo("DOC-018"),
                Mistake.of("it is taken from a comment, by a regular expression", Scraper::new, "DOC-010")
                        .andSo(
                                "SEC-004",
                                "SEC-005",
                                "SMTPLAST-005",
                                "SMTPLAST-007",
                                "SMTPLAST-008",
                                "SMTPLAST-011",
                                "SMTPLAST-018",
                                "SMTPLAST-019",
                                "SMTPLAST-027",
                                "DOC-023")
                        .andSo(
                                "SMTPLAST-020",
                                "SMTPLAST-023",
                                "SMTPLAST-024",
                                "UNK-002",
                                "NS-002",
                                "DOC-011",
                                "DOC-012")
                        .andSo(
                                "ACT-009", "DOC-004", "DOC-007", "DOC-013", "NS-009", "STR-001", "TXT-010", "TXT-012",
                                "UNK-004")
                        .andSo(NOT_WELL_FORMED)
                        .andSo("ACT-010", "DOC-006", "DOC-017", "DOC-018", "DOC-019", "STR-007", "STR-008")
                        .andMaybe("STR-006", "UNK-001", "TYPE-001"),
                Mistake.of("what is not well-formed is scraped all the same", Recovering::new, "DOC-001")
                        .andSo("ACT-006", "ACT-007", "ACT-009", "NS-009", "STR-001")
                        .andSo(NOT_WELL_FORMED)
                        .andSo("ACT-010", "DOC-006", "NS-007", "STR-007", "SEC-004", "SEC-005")
                        .andMaybe("DOC-017"),
                Mistake.of("a document with a processing instruction is refused", RefusesInstructions::new, "DOC-023"),
                Mistake.of("missing end-tags are added", Completing::new, "DOC-001"),
                Mistake.of("undeclared entities are dropped", DropsEntities::new, "DOC-014"),
                Mistake.of("illegal bytes are replaced", ReplacesBytes::new, "DOC-005")
                        .andSo("DOC-007"),
                Mistake.of("what stands in front of the document is cut off", TrimsFront::new, "DOC-008")
                        .andSo("DOC-001"),
                Mistake.of("forbidden characters are dropped", DropsCharacters::new, "DOC-015")
                        .andSo("DOC-001"),
                Mistake.of("namespaces are not processed", WithoutNamespaces::new, "NS-003")
                        .andSo("NS-002", "NS-008", "NS-009", "SMTPLAST-025"));
    }

    private static final class FirstPieceOnly extends DomParser {
        @Override
        String text(Element element) {
            return element.getFirstChild() instanceof Text first ? first.getData() : "";
        }
    }

    /** As a SAX handler does that assigns where it should append. */
    private static final class LastPieceOnly extends DomParser {
        @Override
        String text(Element element) {
            String last = "";
            for (Node node : JdkDom.childNodes(element)) {
                last = node instanceof Text piece ? piece.getData() : last;
            }
            return last;
        }
    }

    private static final class WithoutCData extends DomParser {
        @Override
        String text(Element element) {
            StringBuilder text = new StringBuilder();
            for (Node node : JdkDom.childNodes(element)) {
                if (node instanceof Text piece && !(node instanceof CDATASection)) {
                    text.append(piece.getData());
                }
            }
            return text.toString();
        }
    }

    /** Reads no XML at all. */
    private static class Scraper extends DomParser {
        private static final Pattern BLOCK = Pattern.compile("<Protocol\\b[^>]*>(.*?)</Protocol>", Pattern.DOTALL);

        @Override
        public ParserDescription describe() {
            return ParserDescription.of(
                    "scraper",
                    "1",
                    true,
                    "Account/Action",
                    "Account/Protocol/Type",
                    "Account/Protocol/Server",
                    "Account/Protocol/LoginName",
                    "Account/Protocol/SMTPLast");
        }

        @Override
        Reading read(byte[] bytes) {
            String text = new String(bytes, UTF_8);
            return Reading.of(values -> values.group("Account", account -> {
                account.text("Action", inside(text, "Action"));
                Matcher blocks = BLOCK.matcher(text);
                while (blocks.find()) {
                    account.group("Protocol", group -> readBlock(blocks.group(1), group));
                }
            }));
        }

        private void readBlock(String block, GroupBuilder values) {
            String type = inside(block, "Type");
            values.text("Type", type);
            values.text("Server", inside(block, "Server"));
            values.text("LoginName", inside(block, "LoginName"));
            String smtpLast = inside(block, SMTP_LAST);
            reportSmtpLast(smtpLast != null ? onOff(tidy(smtpLast)) : "SMTP".equals(type) ? OFF : null, values);
        }

        private static @Nullable String inside(String text, String name) {
            Matcher element =
                    Pattern.compile("<" + name + ">(.*?)</" + name + ">").matcher(text);
            return element.find() ? element.group(1) : null;
        }
    }

    private static final class Recovering extends DomParser {
        private final Scraper scraper = new Scraper();

        @Override
        Reading read(byte[] bytes) {
            try {
                return super.read(bytes);
            } catch (Refused e) {
                return scraper.read(bytes);
            }
        }
    }

    /** As a reader does that stops at the end of the bytes and uses what it has. */
    private static final class Completing extends DomParser {
        private static final List<String> OPEN = List.of("SMTPLast", "Protocol", "Account", "Response", "Autodiscover");

        @Override
        Document document(byte[] bytes) {
            String text = new String(bytes, ISO_8859_1);
            if (text.contains("</Autodiscover>")) {
                return super.document(bytes);
            }
            int lastTag = text.lastIndexOf('<');
            boolean cut = text.indexOf('>', lastTag) < 0;
            StringBuilder whole = new StringBuilder(cut ? text.substring(0, lastTag) : text);
            for (String name : OPEN) {
                if (whole.lastIndexOf("<" + name) > whole.lastIndexOf("</" + name)) {
                    whole.append("</").append(name).append('>');
                }
            }
            return super.document(whole.toString().getBytes(ISO_8859_1));
        }
    }

    /** Gives its XML parser a text that was changed in passing. */
    private abstract static class Preparing extends DomParser {
        abstract String prepare(String text);

        @Override
        Document document(byte[] bytes) {
            return super.document(prepare(new String(bytes, ISO_8859_1)).getBytes(ISO_8859_1));
        }
    }

    private static final class DropsEntities extends Preparing {
        @Override
        String prepare(String text) {
            return text.replaceAll("&(?!amp;|lt;|gt;|quot;|apos;)\\w+;", "");
        }
    }

    private static final class TrimsFront extends Preparing {
        @Override
        String prepare(String text) {
            return text.substring(Math.max(0, text.indexOf("<?xml")));
        }
    }

    private static final class DropsCharacters extends Preparing {
        @Override
        String prepare(String text) {
            return text.replaceAll(
                    "[\\x00-\\x08\\x0B\\x0E-\\x1F]|&#(?:0|1|xB|xD800|xFFFF|x110000);|\u00EF\u00BF\u00BE", "");
        }
    }

    private static final class ReplacesBytes extends DomParser {
        @Override
        Document document(byte[] bytes) {
            return super.document(new String(bytes, UTF_8).getBytes(UTF_8));
        }
    }

    private static final class WithoutNamespaces extends DomParser {
        private final JdkDom dom = new JdkDom(false, false);

        @Override
        Document document(byte[] bytes) {
            return dom.parse(bytes);
        }

        @Override
        boolean isNamed(Element element, String name) {
            return name.equals(element.getNodeName());
        }
    }
}
