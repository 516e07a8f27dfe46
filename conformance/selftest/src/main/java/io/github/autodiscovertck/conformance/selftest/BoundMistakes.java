package io.github.autodiscovertck.conformance.selftest;

import io.github.autodiscovertck.core.element.PoxElement;
import io.github.autodiscovertck.core.reading.GroupBuilder;
import io.github.autodiscovertck.core.reading.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Mistakes beyond what is left open where a value is empty, absent, or in a place that it is not documented for. */
final class BoundMistakes {

    private BoundMistakes() {}

    static List<Mistake> all() {
        return List.of(
                Mistake.of("an empty TTL is 0", EmptyIsZero::new, "POX-DEF-004"),
                Mistake.of("the first ServerVersion counts for every block", FirstVersion::new, "POX-TXT-014")
                        .andMaybe(
                                "POX-NS-001",
                                "POX-STR-003",
                                "POX-STR-005",
                                "POX-UNK-003",
                                "POX-DOC-013",
                                "POX-DOC-017",
                                "POX-NS-006",
                                "POX-TXT-012"),
                Mistake.of("any Type attribute is mapiHttp", AnyTypeIsMapi::new, "POX-MAPI-004"),
                Mistake.of("MicrosoftOnline that is absent is true", AbsentIsOnline::new, "POX-TXT-015")
                        .andMaybe(
                                "POX-DOC-013",
                                "POX-DOC-017",
                                "POX-NS-001",
                                "POX-NS-006",
                                "POX-STR-005",
                                "POX-STR-009",
                                "POX-TXT-012",
                                "POX-UNK-005"));
    }

    /** As a language does that makes a number of any text. */
    private static final class EmptyIsZero extends DomParser {
        @Override
        @Nullable Value integer(PoxElement element, String text) {
            boolean empty = element.name().equals("TTL") && text.isEmpty();
            return empty ? new Value.Text("0") : super.integer(element, text);
        }
    }

    private static final class FirstVersion extends DomParser {
        private static final String NAME = "ServerVersion";

        @Override
        @Nullable Value value(PoxElement element, Element xml) {
            return super.value(element, element.name().equals(NAME) ? firstOfAll(xml) : xml);
        }

        private Element firstOfAll(Element version) {
            Element account = (Element) version.getParentNode().getParentNode();
            for (Element block : find(account, "Protocol")) {
                Element found = first(block, NAME);
                if (found != null) {
                    return found;
                }
            }
            return version;
        }
    }

    private static final class AnyTypeIsMapi extends DomParser {
        @Override
        @Nullable String attribute(Element element, String name) {
            String value = super.attribute(element, name);
            return value == null || !name.equals("Type") ? value : "mapiHttp";
        }
    }

    private static final class AbsentIsOnline extends DomParser {
        private static final String NAME = "MicrosoftOnline";

        @Override
        void readElement(Element parent, PoxElement element, GroupBuilder values) {
            super.readElement(parent, element, values);
            if (element.name().equals(NAME) && first(parent, NAME) == null) {
                values.text(NAME, "true");
            }
        }
    }
}
