package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.ElementTable;
import io.github.autodiscovertck.core.element.Namespaces;
import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Mistakes about names, namespaces, and what the format does not know. */
final class NameMistakes {

    private NameMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("names without a prefix are not found", NeedsPrefix::new, "POX-NS-001")
                        .andMaybeAnything(),
                Mistake.of("the https: spelling is another namespace", HttpOnly::new, "POX-NS-004"),
                Mistake.of("namespaces are ignored", AnyNamespace::new, "POX-NS-008")
                        .andSo("POX-NS-009", "POX-SMTPLAST-025"),
                Mistake.of("names of attributes are compared ignoring case", AttributesInAnyCase::new, "POX-NS-010"),
                Mistake.of("any document with an Account is a response", AnyRoot::new, "POX-STR-001")
                        .andSo("POX-NS-009"),
                Mistake.of("behind an unknown element the block is not read", StopsAtUnknown::new, "POX-UNK-001"),
                Mistake.of("AD and ServerExclusiveConnect are refused", RefusesAd::new, "POX-UNK-003")
                        .andMaybe(
                                "POX-ACT-001",
                                "POX-ENC-002",
                                "POX-SMTPLAST-004",
                                "POX-SMTPLAST-026",
                                "POX-TYPE-001",
                                "POX-TYPE-002")
                        .andMaybe("POX-ONOFF-010"),
                Mistake.of("an element with an unknown attribute is not read", LosesAttributed::new, "POX-UNK-004"),
                Mistake.of("a block has at most 24 elements", FewElements::new, "POX-UNK-005"));
    }

    private static final class NeedsPrefix extends DomParser {
        @Override
        boolean isOurs(Element element) {
            return element.getPrefix() != null && super.isOurs(element);
        }
    }

    private static final class HttpOnly extends DomParser {
        @Override
        boolean isOurs(Element element) {
            return List.of(Namespaces.BASE, Namespaces.OUTLOOK).contains(String.valueOf(element.getNamespaceURI()));
        }
    }

    private static final class AnyNamespace extends DomParser {
        @Override
        boolean isOurs(Element element) {
            return true;
        }
    }

    private static final class AttributesInAnyCase extends DomParser {
        @Override
        @Nullable String attribute(Element element, String name) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                if (element.getAttributes().item(i).getNodeName().equalsIgnoreCase(name)) {
                    return element.getAttributes().item(i).getNodeValue();
                }
            }
            return null;
        }
    }

    private static final class AnyRoot extends DomParser {
        @Override
        Element response(Element root) {
            Element response = first(root, "Response");
            return response == null ? root : response;
        }

        @Override
        void readResponse(Element response, GroupBuilder values) {
            if (!find(response, "Account").isEmpty()) {
                super.readResponse(response, values);
            }
        }
    }

    private static final class StopsAtUnknown extends DomParser {
        @Override
        List<Element> find(Element parent, String name) {
            List<Element> found = new ArrayList<>();
            for (Element child : JdkDom.childElements(parent)) {
                if (parent.getLocalName().equals("Protocol")
                        && isOurs(child)
                        && child.getLocalName().startsWith("X-")) {
                    return found;
                }
                if (isNamed(child, name)) {
                    found.add(child);
                }
            }
            return found;
        }
    }

    private static final class RefusesAd extends DomParser {
        @Override
        void readBlock(Element block, GroupBuilder values) {
            for (PoxElement child : ElementTable.childrenOf("Protocol")) {
                if (!child.inReference() && first(block, child.name()) != null) {
                    throw new Refused(child.name() + " is not known");
                }
            }
            super.readBlock(block, values);
        }
    }

    /** As a mapping to a language's own structures does, in which an attribute turns a text into an object. */
    private static final class LosesAttributed extends DomParser {
        @Override
        String text(Element element) {
            return element.hasAttribute("example") ? "" : super.text(element);
        }
    }

    private static final class FewElements extends DomParser {
        private static final int MOST = 24;

        @Override
        void readBlock(Element block, GroupBuilder values) {
            if (JdkDom.childElements(block).size() > MOST) {
                throw new Refused("too many elements");
            }
            super.readBlock(block, values);
        }
    }
}
