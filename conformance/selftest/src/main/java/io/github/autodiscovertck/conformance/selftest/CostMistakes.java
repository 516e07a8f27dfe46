package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.conformance.selftest.FetchMistakes.Loose;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Mistakes with a DOCTYPE that points nowhere, and with documents that are larger than anybody has tried. */
final class CostMistakes {

    private CostMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("a DOCTYPE is accepted", () -> new Loose(new LooseDom().withDoctype()), "POX-SEC-004"),
                Mistake.of("a DOCTYPE is skipped, and its entities vanish", DropsEntities::new, "POX-SEC-005")
                        .andSo("POX-SEC-004"),
                Mistake.of(
                                "entities are expanded without limit",
                                () -> new Loose(new LooseDom()
                                        .withDoctype()
                                        .withoutLimits()
                                        .withLimit("maxElementDepth", 200)),
                                "POX-SEC-003")
                        .andSo("POX-SEC-004"),
                Mistake.of("only entities in entities are counted", CountsNestedEntities::new, "POX-SEC-003")
                        .andSo("POX-SEC-004"),
                Mistake.of("elements are visited by recursion", Recurses::new, "POX-SEC-007"),
                Mistake.of("text is put together by copying it for each piece", CopiesText::new, "POX-SEC-008"),
                Mistake.of("each attribute is compared with all before it", ComparesAttributes::new, "POX-SEC-008"),
                Mistake.of("a text has to fit into 64 KiB", OverrunsBuffer::new, "POX-SEC-008")
                        .andSo("POX-DOC-018"));
    }

    /** As StAX does with DTD support switched off, if nobody looks at the references that are left. */
    private static final class DropsEntities extends DomParser {
        @Override
        Document document(byte[] bytes) {
            String text = new String(bytes, StandardCharsets.ISO_8859_1);
            boolean doctype = text.contains("<!DOCTYPE");
            String rest = text.replaceFirst("<!DOCTYPE[^\\[>]*(\\[[^\\]]*\\])?>", "")
                    .replaceAll("&(?!#|amp;|lt;|gt;|quot;|apos;)\\w+;", "");
            return super.document(doctype ? rest.getBytes(StandardCharsets.ISO_8859_1) : bytes);
        }
    }

    private static final class CountsNestedEntities extends DomParser {
        private final LooseDom dom =
                new LooseDom().withDoctype().withoutLimits().withLimit("maxElementDepth", 200);

        @Override
        Document document(byte[] bytes) {
            if (new String(bytes, StandardCharsets.ISO_8859_1).contains("&e3;&e3;")) {
                throw new Refused("entities in entities");
            }
            return dom.parse(bytes);
        }
    }

    private static final class Recurses extends DomParser {
        private final LooseDom dom = new LooseDom().withoutLimits();

        @Override
        Document document(byte[] bytes) {
            Document document = dom.parse(bytes);
            count(document.getDocumentElement());
            return document;
        }

        private static int count(Element element) {
            int count = 1;
            for (Element child : JdkDom.childElements(element)) {
                count += count(child);
            }
            return count;
        }
    }

    /** Reads the document with a handler first. */
    private abstract static class WithHandler extends DomParser {
        @Override
        Document document(byte[] bytes) {
            Document document = super.document(bytes);
            try {
                SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
                factory.setNamespaceAware(true);
                factory.newSAXParser().parse(new ByteArrayInputStream(bytes), handler());
                return document;
            } catch (SAXException | IOException | ParserConfigurationException e) {
                throw new Refused(e);
            }
        }

        abstract DefaultHandler handler();
    }

    private static final class CopiesText extends WithHandler {
        @Override
        DefaultHandler handler() {
            return new DefaultHandler() {
                private String text = "";

                @Override
                public void startElement(String namespace, String name, String qualified, Attributes attributes) {
                    text = "";
                }

                @Override
                public void characters(char[] characters, int start, int length) {
                    text = text + new String(characters, start, length);
                }
            };
        }
    }

    private static final class ComparesAttributes extends DomParser {
        private final LooseDom dom = new LooseDom().withLimit("elementAttributeLimit", Integer.MAX_VALUE);

        @Override
        Document document(byte[] bytes) {
            Document document = dom.parse(bytes);
            Element block =
                    (Element) document.getElementsByTagNameNS("*", "Protocol").item(0);
            if (block != null) {
                requireUnique(block.getAttributes());
            }
            return document;
        }

        private static void requireUnique(NamedNodeMap attributes) {
            String[] names = new String[attributes.getLength()];
            for (int i = 0; i < names.length; i++) {
                names[i] = attributes.item(i).getNodeName();
                for (int j = 0; j < i; j++) {
                    if ((names[j] + '=').equals(names[i] + '=')) {
                        throw new Refused("an attribute is repeated");
                    }
                }
            }
        }
    }

    private static final class OverrunsBuffer extends WithHandler {
        @Override
        DefaultHandler handler() {
            return new DefaultHandler() {
                private final char[] text = new char[1 << 16];
                private int end;

                @Override
                public void startElement(String namespace, String name, String qualified, Attributes attributes) {
                    end = 0;
                }

                @Override
                public void characters(char[] characters, int start, int length) {
                    System.arraycopy(characters, start, text, end, length);
                    end += length;
                }
            };
        }
    }
}
