package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.Namespaces;
import java.util.List;
import org.w3c.dom.Element;

/** Mistakes about settings in a namespace that is not the published one, and about prefixes. */
final class NamespaceMistakes {

    private NamespaceMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("values in the base namespace are lost, blocks are not", LosesBaseValues::new, "POX-NS-006"),
                Mistake.of("values without a namespace are lost, blocks are not", LosesBareValues::new, "POX-NS-007"),
                Mistake.of("a prefix means what it meant first", FirstMeaning::new, "POX-NS-002"));
    }

    private static boolean isInBlock(Element element) {
        return element.getParentNode() instanceof Element parent && "Protocol".equals(parent.getLocalName());
    }

    private static final class LosesBaseValues extends DomParser {
        @Override
        boolean isOurs(Element element) {
            return super.isOurs(element)
                    && !(isInBlock(element) && Namespaces.isBase(String.valueOf(element.getNamespaceURI())));
        }
    }

    /** Takes a response without any namespace, but for what it looks up by namespace and name. */
    private static final class LosesBareValues extends DomParser {
        @Override
        boolean isOurs(Element element) {
            boolean bare = element.getOwnerDocument().getDocumentElement().getNamespaceURI() == null
                    && element.getNamespaceURI() == null;
            return bare ? !isInBlock(element) || "Type".equals(element.getLocalName()) : super.isOurs(element);
        }
    }

    private static final class FirstMeaning extends DomParser {
        @Override
        boolean isOurs(Element element) {
            String prefix = element.getPrefix();
            Element root = element.getOwnerDocument().getDocumentElement();
            String first = prefix == null ? "" : root.getAttribute("xmlns:" + prefix);
            return first.isEmpty()
                    ? super.isOurs(element)
                    : Namespaces.isOutlook(first) || Namespaces.isBase(first) && element == root;
        }
    }
}
