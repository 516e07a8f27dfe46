package io.github.autodiscovertck.conformance.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.autodiscovertck.conformance.spi.ParserDescription;
import io.github.autodiscovertck.conformance.subject.ReferenceParser;
import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/** Correct parsers that differ in what they accept and report, and in what they are built on. */
final class FairStructures {

    private FairStructures() {}

    static List<FairParser> all() {
        return List.of(
                FairParser.of("the reference reader, on Woodstox", () -> new ReferenceParser("1")),
                FairParser.of("the JDK's SAX, reports Type and SMTPLast, no defaults", SaxParser::new)
                        .deviatingFrom("POX-STR-007"),
                FairParser.of("the JDK's StAX, reports every text as sent, no defaults", StaxParser::new)
                        .deviatingFrom("POX-ACT-006", "POX-ACT-007", "POX-STR-007"),
                FairParser.of("a pull parser written by hand, no defaults", PullParser::new),
                FairParser.of("reports Type and SMTPLast only, no defaults", ReportsLittle::new),
                FairParser.of("accepts a DOCTYPE", AcceptsDoctype::new).deviatingFrom("POX-SEC-004"),
                FairParser.of("reads UTF-8 only", ReadsUtf8Only::new),
                FairParser.of("refuses a second block of one Type", RefusesSecondBlock::new),
                FairParser.of("refuses unknown elements", RefusesUnknownElements::new)
                        .deviatingFrom("POX-UNK-001"),
                FairParser.of("refuses undocumented attributes", RefusesAttributes::new)
                        .deviatingFrom("POX-SMTPLAST-018"),
                FairParser.of("drops blocks without Type", DropsUntyped::new),
                FairParser.of("applies the default to every block", DefaultForEveryBlock::new),
                FairParser.of("ignores SMTPLast outside SMTP blocks", IgnoresElsewhere::new),
                FairParser.of("flags SMTPLast outside SMTP blocks", FlagsElsewhere::new),
                FairParser.of("reports redirects and errors as refusals", RefusesRedirects::new),
                FairParser.of("reports the blocks of a redirect without SMTPLast", EmptyBlocksInRedirects::new));
    }

    private static final class ReportsLittle extends DomParser {
        @Override
        public ParserDescription describe() {
            return ParserDescription.of("little", "1", false, "Account/Protocol/Type", "Account/Protocol/SMTPLast");
        }

        @Override
        @Nullable Value whenAbsent(Element block) {
            return null;
        }
    }

    private static final class AcceptsDoctype extends DomParser {
        private final JdkDom dom = new JdkDom(true, true);

        @Override
        Document document(byte[] bytes) {
            return dom.parse(bytes);
        }
    }

    private static final class ReadsUtf8Only extends DomParser {
        @Override
        Document document(byte[] bytes) {
            try {
                UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            } catch (CharacterCodingException e) {
                throw new Refused(e);
            }
            return super.document(bytes);
        }
    }

    private static final class RefusesSecondBlock extends DomParser {
        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            Set<String> types = new HashSet<>();
            for (Element block : blocks) {
                if (!types.add(String.valueOf(textOf(block, "Type")))) {
                    throw new Refused("two blocks of one Type");
                }
            }
            super.readBlocks(blocks, values);
        }
    }

    private static final class RefusesUnknownElements extends DomParser {
        @Override
        Reading read(Document document) {
            requireKnown(document.getDocumentElement());
            return super.read(document);
        }

        private void requireKnown(Element parent) {
            for (Element child : JdkDom.childElements(parent)) {
                String name = child.getLocalName();
                if (!isOurs(child) || ElementTable.findChild(parent.getLocalName(), name) == null) {
                    throw new Refused(name + " is not known in " + parent.getLocalName());
                }
                requireKnown(child);
            }
        }
    }

    private static final class RefusesAttributes extends DomParser {
        @Override
        @Nullable Value value(Element smtpLast) {
            NamedNodeMap attributes = smtpLast.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                String namespace = String.valueOf(attributes.item(i).getNamespaceURI());
                if (!namespace.equals(XMLConstants.XMLNS_ATTRIBUTE_NS_URI)
                        && !namespace.equals(XMLConstants.XML_NS_URI)) {
                    throw new Refused("SMTPLast has no attributes");
                }
            }
            return super.value(smtpLast);
        }
    }

    private static final class DropsUntyped extends DomParser {
        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            super.readBlocks(
                    blocks.stream()
                            .filter(block -> first(block, "Type") != null || block.hasAttribute("Type"))
                            .toList(),
                    values);
        }
    }

    private static final class DefaultForEveryBlock extends DomParser {
        @Override
        Value whenAbsent(Element block) {
            return OFF;
        }
    }

    private static final class IgnoresElsewhere extends DomParser {
        @Override
        @Nullable Value smtpLast(Element block) {
            return isSmtp(block) ? super.smtpLast(block) : null;
        }
    }

    private static final class FlagsElsewhere extends DomParser {
        @Override
        @Nullable Value smtpLast(Element block) {
            boolean misplaced = !isSmtp(block) && !findSmtpLast(block).isEmpty();
            return misplaced ? new Value.Invalid(null) : super.smtpLast(block);
        }
    }

    /** What it does not give its callers it does not claim. */
    private static final class RefusesRedirects extends DomParser {
        @Override
        public ParserDescription describe() {
            return ParserDescription.of("settings alone", "1", true, "User/*", "Account/Protocol/*");
        }

        @Override
        boolean holdsSettings(@Nullable String action) {
            if (!super.holdsSettings(action)) {
                throw new Refused("no settings");
            }
            return true;
        }
    }

    private static final class EmptyBlocksInRedirects extends DomParser {
        private boolean settings;

        @Override
        boolean holdsSettings(@Nullable String action) {
            settings = super.holdsSettings(action);
            return true;
        }

        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            if (settings) {
                super.readBlocks(blocks, values);
            } else {
                blocks.forEach(block -> values.group("Protocol", group -> {}));
            }
        }
    }
}
