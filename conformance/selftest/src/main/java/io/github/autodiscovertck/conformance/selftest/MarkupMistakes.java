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
        "POX-DOC-001", "POX-DOC-005", "POX-DOC-008", "POX-DOC-014", "POX-DOC-015", "POX-DOC-016", "POX-NS-003"
    };

    private MarkupMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("only the first piece of a text is read", FirstPieceOnly::new, "POX-SMTPLAST-007")
                        .andSo("POX-DOC-011", "POX-DOC-023")
                        .andSo("POX-DOC-010", "POX-DOC-018"),
                Mistake.of("only the last piece of a text is read", LastPieceOnly::new, "POX-SMTPLAST-007")
                        .andSo("POX-DOC-011", "POX-DOC-023")
                        .andSo("POX-DOC-010", "POX-DOC-018"),
                Mistake.of("CDATA is ignored", WithoutCData::new, "POX-SMTPLAST-007")
                        .andSo("POX-DOC-011")
                        .andSo("POX-DOC-018"),
                Mistake.of("it is taken from a comment, by a regular expression", Scraper::new, "POX-DOC-010")
                        .andSo(
                                "POX-SEC-004",
                                "POX-SEC-005",
                                "POX-SMTPLAST-005",
                                "POX-SMTPLAST-007",
                                "POX-SMTPLAST-008",
                                "POX-SMTPLAST-011",
                                "POX-SMTPLAST-018",
                                "POX-SMTPLAST-019",
                                "POX-SMTPLAST-027",
                                "POX-DOC-023")
                        .andSo(
                                "POX-SMTPLAST-020",
                                "POX-SMTPLAST-023",
                                "POX-SMTPLAST-024",
                                "POX-UNK-002",
                                "POX-NS-002",
                                "POX-DOC-011",
                                "POX-DOC-012")
                        .andSo(
                                "POX-ACT-009",
                                "POX-DOC-004",
                                "POX-DOC-007",
                                "POX-DOC-013",
                                "POX-NS-009",
                                "POX-STR-001",
                                "POX-TXT-010",
                                "POX-TXT-012",
                                "POX-UNK-004")
                        .andSo(NOT_WELL_FORMED)
                        .andSo(
                                "POX-ACT-010",
                                "POX-DOC-006",
                                "POX-DOC-017",
                                "POX-DOC-018",
                                "POX-DOC-019",
                                "POX-STR-007",
                                "POX-STR-008")
                        .andMaybe("POX-STR-006", "POX-UNK-001", "POX-TYPE-001"),
                Mistake.of("what is not well-formed is scraped all the same", Recovering::new, "POX-DOC-001")
                        .andSo("POX-ACT-006", "POX-ACT-007", "POX-ACT-009", "POX-NS-009", "POX-STR-001")
                        .andSo(NOT_WELL_FORMED)
                        .andSo("POX-ACT-010", "POX-DOC-006", "POX-NS-007", "POX-STR-007", "POX-SEC-004", "POX-SEC-005")
                        .andMaybe("POX-DOC-017"),
                Mistake.of(
                        "a document with a processing instruction is refused", RefusesInstructions::new, "POX-DOC-023"),
                Mistake.of("missing end-tags are added", Completing::new, "POX-DOC-001"),
                Mistake.of("undeclared entities are dropped", DropsEntities::new, "POX-DOC-014"),
                Mistake.of("illegal bytes are replaced", ReplacesBytes::new, "POX-DOC-005")
                        .andSo("POX-DOC-007"),
                Mistake.of("what stands in front of the document is cut off", TrimsFront::new, "POX-DOC-008")
                        .andSo("POX-DOC-001"),
                Mistake.of("forbidden characters are dropped", DropsCharacters::new, "POX-DOC-015")
                        .andSo("POX-DOC-001"),
                Mistake.of("namespaces are not processed", WithoutNamespaces::new, "POX-NS-003")
                        .andSo("POX-NS-002", "POX-NS-008", "POX-NS-009", "POX-SMTPLAST-025"));
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
