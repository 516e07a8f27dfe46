package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.reading.GroupBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Mistakes about what stands twice and about text that stands where none belongs. */
final class StructureMistakes {

    private StructureMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("of several answers one is taken at random", AnswersAtRandom::new, "POX-STR-009"),
                Mistake.of("the blocks of several Accounts are added up", AddsUp::new, "POX-STR-009"),
                Mistake.of("text between elements comes into the next value", CarriesText::new, "POX-STR-013"),
                Mistake.of("a block with text between its elements is lost", LosesBlocksWithText::new, "POX-STR-013"));
    }

    private static final class AnswersAtRandom extends DomParser {
        private final Random random = new Random(17);

        @Override
        List<Element> find(Element parent, String name) {
            List<Element> found = super.find(parent, name);
            boolean several = found.size() > 1 && (name.equals("Account") || name.equals("Response"));
            return several ? List.of(found.get(random.nextInt(found.size()))) : found;
        }
    }

    /** Where a parser object is used again and keeps what it has collected. */
    private static final class AddsUp extends DomParser {
        private final List<Element> collected = new ArrayList<>();

        @Override
        List<Element> find(Element parent, String name) {
            List<Element> found = super.find(parent, name);
            if (!name.equals("Protocol") || !isOneOfSeveral(parent)) {
                return found;
            }
            collected.addAll(found);
            return List.copyOf(collected);
        }

        private boolean isOneOfSeveral(Element account) {
            Element response = (Element) account.getParentNode();
            return super.find(response, "Account").size() > 1
                    || super.find((Element) response.getParentNode(), "Response")
                                    .size()
                            > 1;
        }
    }

    /** As a SAX handler does that collects characters and starts anew only at end-tags. */
    private static final class CarriesText extends DomParser {
        @Override
        String text(Element element) {
            StringBuilder before = new StringBuilder();
            Node node = element.getPreviousSibling();
            for (; node != null && !(node instanceof Element); node = node.getPreviousSibling()) {
                if (node instanceof Text text) {
                    before.insert(0, trim(text.getData()));
                }
            }
            return before + super.text(element);
        }
    }

    /** As a converter to maps does, for which an element is either a map or a text. */
    private static final class LosesBlocksWithText extends DomParser {
        @Override
        void readBlocks(List<Element> blocks, GroupBuilder values) {
            super.readBlocks(
                    blocks.stream()
                            .filter(block -> trim(super.text(block)).isEmpty())
                            .toList(),
                    values);
        }
    }
}
