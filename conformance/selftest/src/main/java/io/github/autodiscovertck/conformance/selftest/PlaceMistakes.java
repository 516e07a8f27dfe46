package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.reading.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Mistakes about where SMTPLast is looked for, and by which name. */
final class PlaceMistakes {

    private PlaceMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("it is taken from Account", FromAccount::new, "POX-SMTPLAST-005"),
                Mistake.of("it is taken from a nested Protocol", FromNestedProtocol::new, "POX-SMTPLAST-023"),
                Mistake.of("it is taken from an unknown wrapper", FromUnknownWrapper::new, "POX-UNK-002")
                        .andMaybe("POX-UNK-001"),
                Mistake.of("it is taken from any descendant", FromAnyDescendant::new, "POX-SMTPLAST-023")
                        .andSo("POX-SMTPLAST-005", "POX-UNK-002")
                        .andMaybe("POX-UNK-001"),
                Mistake.of("it is taken from an attribute of the element", FromAttribute::new, "POX-SMTPLAST-018"),
                Mistake.of("it is taken from another namespace", FromAnyNamespace::new, "POX-SMTPLAST-025")
                        .andSo("POX-NS-008", "POX-NS-009"),
                Mistake.of("it is lost when a prefix is used", LostWithPrefix::new, "POX-NS-002"),
                Mistake.of("it is lost when it stands before Type", LostBeforeType::new, "POX-SMTPLAST-021")
                        .andSo("POX-STR-006"),
                Mistake.of("it is lost when the block is not the first", LostInLaterBlocks::new, "POX-SMTPLAST-001")
                        .andSo("POX-SMTPLAST-004")
                        .andMaybe("POX-TYPE-003"),
                Mistake.of("names are compared ignoring case", IgnoresCaseOfNames::new, "POX-SMTPLAST-006")
                        .andSo("POX-NS-010", "POX-STR-001"),
                Mistake.of("it crashes on any attribute", CrashesOnAttributes::new, "POX-SMTPLAST-019")
                        .andSo("POX-SMTPLAST-018", "POX-SMTPLAST-027", "POX-NS-002")
                        .andSo("POX-UNK-004"),
                Mistake.of("the text of a child counts", TextOfChildren::new, "POX-SMTPLAST-020"));
    }

    private static final class FromAccount extends DomParser {
        @Override
        List<Element> findSmtpLast(Element block) {
            List<Element> found = super.findSmtpLast(block);
            return found.isEmpty() && isSmtp(block) ? super.findSmtpLast((Element) block.getParentNode()) : found;
        }
    }

    private static final class FromNestedProtocol extends DomParser {
        @Override
        List<Element> findSmtpLast(Element block) {
            List<Element> found = new ArrayList<>(super.findSmtpLast(block));
            for (String name : List.of("Internal", "External")) {
                find(block, name).forEach(reach -> find(reach, "Protocol")
                        .forEach(nested -> found.addAll(super.findSmtpLast(nested))));
            }
            return found;
        }
    }

    private static final class FromUnknownWrapper extends DomParser {
        private static final Set<String> GROUPS =
                Set.of("Internal", "External", "NetworkRequirements", "MailStore", "AddressBook", SMTP_LAST);

        @Override
        List<Element> findSmtpLast(Element block) {
            List<Element> found = new ArrayList<>();
            for (Element child : JdkDom.childElements(block)) {
                if (isNamed(child, SMTP_LAST)) {
                    found.add(child);
                } else if (!GROUPS.contains(child.getLocalName())) {
                    found.addAll(findSmtpLast(child));
                }
            }
            return found;
        }
    }

    private static final class FromAnyDescendant extends DomParser {
        @Override
        List<Element> findSmtpLast(Element block) {
            NodeList all = block.getElementsByTagNameNS(block.getNamespaceURI(), SMTP_LAST);
            List<Element> found = new ArrayList<>();
            for (int i = 0; i < all.getLength(); i++) {
                found.add((Element) all.item(i));
            }
            return found;
        }
    }

    private static final class FromAttribute extends DomParser {
        @Override
        @Nullable Value value(Element smtpLast) {
            return smtpLast.hasAttribute("value") ? onOff(smtpLast.getAttribute("value")) : super.value(smtpLast);
        }
    }

    private static final class FromAnyNamespace extends DomParser {
        @Override
        boolean isNamed(Element element, String name) {
            return name.equals(element.getLocalName());
        }
    }

    private static final class LostWithPrefix extends DomParser {
        @Override
        boolean isNamed(Element element, String name) {
            return name.equals(element.getNodeName()) && isOurs(element);
        }
    }

    private static final class LostBeforeType extends DomParser {
        @Override
        List<Element> findSmtpLast(Element block) {
            Element type = first(block, "Type");
            return super.findSmtpLast(block).stream()
                    .filter(found -> type == null
                            || (type.compareDocumentPosition(found) & Node.DOCUMENT_POSITION_FOLLOWING) != 0)
                    .toList();
        }
    }

    private static final class LostInLaterBlocks extends DomParser {
        @Override
        List<Element> findSmtpLast(Element block) {
            Element first = first((Element) block.getParentNode(), "Protocol");
            return block == first ? super.findSmtpLast(block) : List.of();
        }
    }

    private static final class IgnoresCaseOfNames extends DomParser {
        @Override
        boolean isNamed(Element element, String name) {
            return name.equalsIgnoreCase(element.getLocalName()) && isOurs(element);
        }
    }

    private static final class CrashesOnAttributes extends DomParser {
        @Override
        @Nullable Value value(Element smtpLast) {
            if (smtpLast.hasAttributes()) {
                throw new ClassCastException("a map, not a text");
            }
            return super.value(smtpLast);
        }
    }

    private static final class TextOfChildren extends DomParser {
        @Override
        @Nullable Value value(Element smtpLast) {
            return onOff(tidy(smtpLast.getTextContent()));
        }
    }
}
