package io.github.autodiscovertck.conformance.selftest;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.element.ValueType;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Value;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Correct parsers that refuse, flag or leave out what they may. */
final class FairStrictness {

    private static final Set<String> MAIL = Set.of("IMAP", "POP3", "SMTP");
    private static final int SIXTEEN_KIB = 16 << 10;

    private FairStrictness() {}

    static List<FairParser> all() {
        return List.of(
                FairParser.of("refuses xml: attributes", () -> new RefusesNodes(FairStrictness::hasXmlAttribute))
                        .deviatingFrom("POX-SMTPLAST-027"),
                FairParser.of("refuses invalid values of any element", RefusesInvalid::new),
                FairParser.of("leaves an invalid Port out", () -> new LeavesInvalidOut(ValueType.INTEGER)),
                FairParser.of("flags a Version other than 1", FlagsVersion::new),
                FairParser.of("refuses documents of more than 16 KiB", RefusesLarge::new),
                FairParser.of("refuses values outside of closed lists", RefusesUnlisted::new),
                FairParser.of("reads a text that others have decoded", ReadsText::new)
                        .deviatingFrom("POX-DOC-007"),
                FairParser.of("needs AccountType", () -> new Needs("AccountType"))
                        .strictAbout("POX-ACT-005"),
                FairParser.of("needs Server in mail blocks", () -> new NeedsInMail("Server")),
                FairParser.of("needs Port in mail blocks", () -> new NeedsInMail("Port"))
                        .strictAbout("POX-PORT-004", "POX-PORT-005", "POX-DEF-003"),
                FairParser.of("needs LoginName in mail blocks", () -> new NeedsInMail("LoginName"))
                        .strictAbout("POX-DEF-003"),
                FairParser.of(
                                "needs Server, Port and LoginName in mail blocks",
                                () -> new NeedsInMail("Server", "Port", "LoginName"))
                        .strictAbout("POX-PORT-004", "POX-PORT-005", "POX-DEF-003"),
                FairParser.of("needs Type in front", TypeFirst::new).deviatingFrom("POX-UNK-001"),
                FairParser.of("drops mail blocks without Server", DropsWithoutServer::new));
    }

    /**
     * {@return parsers that are right and are failed} Each document may come without a User, those that show what values are read
     * (POX-VAL-003, POX-VAL-006) and plain redirects included.
     */
    static List<FairParser> awaiting() {
        return List.of(FairParser.of("needs User", NeedsUser::new));
    }

    private static boolean hasXmlAttribute(Node node) {
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; attributes != null && i < attributes.getLength(); i++) {
            if (XMLConstants.XML_NS_URI.equals(attributes.item(i).getNamespaceURI())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMail(DomElements parser, Element block) {
        return MAIL.contains(String.valueOf(parser.textOf(block, "Type")));
    }

    private static final class RefusesNodes extends DomParser {
        private final Predicate<Node> refused;

        RefusesNodes(Predicate<Node> refused) {
            this.refused = refused;
        }

        @Override
        Document document(byte[] bytes) {
            Document document = super.document(bytes);
            visit(document);
            return document;
        }

        private void visit(Node node) {
            if (refused.test(node)) {
                throw new Refused(node.getNodeName());
            }
            for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
                visit(child);
            }
        }
    }

    private static final class RefusesInvalid extends DomParser {
        @Override
        @Nullable Value value(PoxElement element, Element xml) {
            return valid(super.value(element, xml));
        }

        @Override
        @Nullable Value value(Element smtpLast) {
            return valid(super.value(smtpLast));
        }

        private static @Nullable Value valid(@Nullable Value value) {
            if (value instanceof Value.Invalid) {
                throw new Refused("an invalid value");
            }
            return value;
        }
    }

    private static final class LeavesInvalidOut extends DomParser {
        private final ValueType kind;

        LeavesInvalidOut(ValueType kind) {
            this.kind = kind;
        }

        @Override
        @Nullable Value value(PoxElement element, Element xml) {
            Value value = super.value(element, xml);
            return element.kind() == kind && value instanceof Value.Invalid ? null : value;
        }
    }

    private static final class FlagsVersion extends DomParser {
        @Override
        void readAttributes(Element xml, PoxElement element, GroupBuilder values) {
            if (!element.name().equals("Protocol")) {
                super.readAttributes(xml, element, values);
                return;
            }
            values.text("@Type", attribute(xml, "Type"));
            String version = attribute(xml, "Version");
            if (version != null && !version.equals("1")) {
                values.invalid("@Version", version);
            } else {
                values.text("@Version", version);
            }
        }
    }

    private static final class RefusesLarge extends DomParser {
        @Override
        Document document(byte[] bytes) {
            if (bytes.length > SIXTEEN_KIB) {
                throw new Refused("more than 16 KiB");
            }
            return super.document(bytes);
        }
    }

    /** The declaration speaks of bytes, and a text has none. */
    private static final class ReadsText extends DomParser {
        @Override
        Document document(byte[] bytes) {
            String text = decoded(bytes).replaceFirst("^\uFEFF", "");
            String declared = text.replaceFirst("^(<\\?xml[^>]*?)\\s+encoding\\s*=\\s*(\"[^\"]*\"|'[^']*')", "$1");
            return super.document(declared.getBytes(UTF_8));
        }

        private static String decoded(byte[] bytes) {
            try {
                return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            } catch (CharacterCodingException e) {
                throw new Refused(e);
            }
        }
    }

    private static final class Needs extends DomParser {
        private final String name;

        Needs(String name) {
            this.name = name;
        }

        @Override
        void readAccount(Element account, GroupBuilder values) {
            if (first(account, name) == null) {
                throw new Refused("no " + name);
            }
            super.readAccount(account, values);
        }
    }

    private static final class NeedsUser extends DomParser {
        @Override
        void readResponse(Element response, GroupBuilder values) {
            if (first(response, "User") == null) {
                throw new Refused("no User");
            }
            super.readResponse(response, values);
        }
    }

    private static final class NeedsInMail extends DomParser {
        private final List<String> names;

        NeedsInMail(String... names) {
            this.names = List.of(names);
        }

        @Override
        void readBlock(Element block, GroupBuilder values) {
            if (isMail(this, block) && names.stream().anyMatch(name -> first(block, name) == null)) {
                throw new Refused("a mail block without " + names);
            }
            super.readBlock(block, values);
        }
    }

    private static final class TypeFirst extends DomParser {
        @Override
        void readBlock(Element block, GroupBuilder values) {
            List<Element> children = JdkDom.childElements(block);
            if (first(block, "Type") != null && !isNamed(children.get(0), "Type")) {
                throw new Refused("Type is not in front");
            }
            super.readBlock(block, values);
        }
    }

    private static final class DropsWithoutServer extends DomParser {
        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            super.readBlocks(
                    blocks.stream()
                            .filter(block -> !isMail(this, block) || first(block, "Server") != null)
                            .toList(),
                    values);
        }
    }

    private static final class RefusesUnlisted extends DomParser {
        @Override
        @Nullable Value name(PoxElement element, String text) {
            Value value = super.name(element, text);
            if (value instanceof Value.Invalid
                    && ElementTable.get(element.name()).closed()) {
                throw new Refused(element.name() + " is " + text);
            }
            return value;
        }
    }
}
