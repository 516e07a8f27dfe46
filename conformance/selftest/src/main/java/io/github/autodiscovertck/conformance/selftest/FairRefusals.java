package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Reading;
import io.github.autodiscovertck.core.reading.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Correct parsers that refuse, or leave out, what no source obliges them to take. */
final class FairRefusals {

    private FairRefusals() {}

    static List<FairParser> all() {
        return List.of(
                FairParser.of("refuses processing instructions", RefusesInstructions::new)
                        .deviatingFrom("POX-DOC-023"),
                FairParser.of("refuses every attribute that the format does not have", KnownAttributes::new)
                        .deviatingFrom("POX-SMTPLAST-018", "POX-SMTPLAST-027"),
                FairParser.of("refuses an Action behind the blocks", ActionFirst::new),
                FairParser.of("refuses a Version other than 1", VersionOne::new),
                FairParser.of("leaves out blocks with a Version other than 1", LeavesOutVersions::new),
                FairParser.of("refuses a Type attribute other than mapiHttp", OnlyMapi::new),
                FairParser.of("refuses blocks without Type", NeedsType::new),
                FairParser.of("refuses ports that are none", RefusesPorts::new),
                FairParser.of("leaves out ports that are none", LeavesOutPorts::new),
                FairParser.of("keeps one block of each Type, the last", OneOfEachType::new),
                FairParser.of("reports a redirect as an error as well", RedirectIsError::new)
                        .deviatingFrom("POX-ACT-014"));
    }

    private static final class KnownAttributes extends DomParser {
        @Override
        Reading read(Document document) {
            require(document.getDocumentElement());
            return super.read(document);
        }

        private void require(Element element) {
            PoxElement known = ElementTable.find(element.getLocalName());
            NamedNodeMap attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                Node attribute = attributes.item(i);
                boolean declares = XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(attribute.getNamespaceURI());
                if (!declares && known != null && !known.attributes().contains(attribute.getNodeName())) {
                    throw new Refused(attribute.getNodeName() + " on " + element.getLocalName());
                }
            }
            JdkDom.childElements(element).forEach(this::require);
        }
    }

    /** As a reader does that follows a sequence. */
    private static final class ActionFirst extends DomParser {
        @Override
        @Nullable String action(Element account) {
            Element action = first(account, "Action");
            Element block = first(account, "Protocol");
            boolean behind = action != null
                    && block != null
                    && (action.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_PRECEDING) != 0;
            if (behind) {
                throw new Refused("no Action so far");
            }
            return super.action(account);
        }
    }

    private static final class VersionOne extends DomParser {
        @Override
        @Nullable String attribute(Element element, String name) {
            String value = super.attribute(element, name);
            if (name.equals("Version") && value != null && !value.equals("1")) {
                throw new Refused("Version is " + value);
            }
            return value;
        }
    }

    private static final class OnlyMapi extends DomParser {
        @Override
        @Nullable String attribute(Element element, String name) {
            String value = super.attribute(element, name);
            if (name.equals("Type") && value != null && !value.equals("mapiHttp")) {
                throw new Refused("the Type attribute is " + value);
            }
            return value;
        }
    }

    private static final class LeavesOutVersions extends DomParser {
        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            super.readBlocks(
                    blocks.stream()
                            .filter(block -> !block.hasAttribute("Version")
                                    || block.getAttribute("Version").equals("1"))
                            .toList(),
                    values);
        }
    }

    private static final class NeedsType extends DomParser {
        @Override
        void readBlock(Element block, GroupBuilder values) {
            if (first(block, "Type") == null && !block.hasAttribute("Type")) {
                throw new Refused("a block without Type");
            }
            super.readBlock(block, values);
        }
    }

    private static final class RefusesPorts extends DomParser {
        @Override
        @Nullable Value integer(PoxElement element, String text) {
            Value value = super.integer(element, text);
            if (element.name().endsWith("Port") && value instanceof Value.Invalid) {
                throw new Refused(element.name() + " is " + text);
            }
            return value;
        }
    }

    private static final class LeavesOutPorts extends DomParser {
        @Override
        @Nullable Value integer(PoxElement element, String text) {
            Value value = super.integer(element, text);
            return element.name().endsWith("Port") && value instanceof Value.Invalid ? null : value;
        }
    }

    private static final class OneOfEachType extends DomParser {
        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            Map<String, Element> byType = new LinkedHashMap<>();
            blocks.forEach(block -> byType.put(String.valueOf(textOf(block, "Type")), block));
            super.readBlocks(List.copyOf(byType.values()), values);
        }
    }

    private static final class RedirectIsError extends DomParser {
        @Override
        void readResponse(Element response, GroupBuilder values) {
            super.readResponse(response, values);
            Element account = first(response, "Account");
            if (account != null && !"settings".equals(action(account))) {
                values.group("Error", error -> error.text("Message", "redirected"));
            }
        }
    }
}
